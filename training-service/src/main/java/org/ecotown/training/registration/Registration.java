package org.ecotown.training.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.ecotown.platform.security.Caller;
import org.ecotown.training.registration.RegistrationRefused.Reason;
import org.ecotown.training.session.Actor;
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
		@Nullable UUID enterpriseOrganisation, Actor registeredBy, Instant registeredAt, boolean cancelled, int version,
		List<LocalDate> attendance) {

	public Registration {
		attendance = List.copyOf(attendance);
	}

	boolean isVisibleTo(Caller caller, Session session) {
		return session.showsEverybodyTo(caller) || caller.actsFor(this.enterpriseOrganisation);
	}

	void requireActive() {
		if (this.cancelled) {
			throw new RegistrationRefused(Reason.CANCELLED);
		}
	}

}
