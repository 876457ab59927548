package org.ecotown.training.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.training.registration.RegistrationRefused.Reason;
import org.ecotown.training.session.Session;
import org.ecotown.training.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a session.
 *
 * @param enterpriseOrganisation the organisation of the enterprise at that time
 * @param attendance the days on which the person was there, in order
 */
public record Registration(RegistrationId id, SessionId session, Attendee attendee, @Nullable UUID enterprise,
		@Nullable UUID enterpriseOrganisation, Actor registeredBy, Instant registeredAt, State state, int version,
		List<LocalDate> attendance) {

	private static final Role[] CANCELLING = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER,
			Role.ENTERPRISE_LEADER };

	public Registration {
		attendance = List.copyOf(attendance);
	}

	boolean isVisibleTo(Caller caller, Session session) {
		return session.showsEverybodyTo(caller) || caller.actsFor(this.enterpriseOrganisation);
	}

	void requireActive() {
		if (!isActive()) {
			throw new RegistrationRefused(Reason.CANCELLED);
		}
	}

	/**
	 * What the caller may do with it now, by the rules that decide when it does.
	 * @param session the session it is for
	 */
	public Offer offerTo(Caller caller, Session session) {
		boolean open = session.isOpen() && isActive();
		boolean cancels = isVisibleTo(caller.as(CANCELLING), session) && caller.is(CANCELLING);
		return new Offer(open && cancels && this.attendance.isEmpty(), open && session.isRunBy(caller));
	}

	private boolean isActive() {
		return this.state == State.REGISTERED;
	}

	/**
	 * Whether it holds a seat.
	 */
	public enum State {

		/** It does. */
		REGISTERED,
		/** It gave the seat back. */
		CANCELLED

	}

	/**
	 * What somebody may do with a registration.
	 *
	 * @param cancel free its seat
	 * @param checkIn note on which days the person was there
	 */
	public record Offer(boolean cancel, boolean checkIn) {
	}

}
