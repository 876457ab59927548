package org.ecotown.training.session;

import java.time.LocalDate;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.training.session.SessionRefused.Reason;

/**
 * A course held on certain days, for an objective of an agreement. Its JSON is what the
 * history keeps and resembles what the API shows.
 *
 * @param registered seats taken
 * @param organisation who created it
 * @param run whether the caller it was read for belongs to those who run it; a guest only
 * brings own people
 * @param invited whether an enterprise of the caller's organisation is invited
 * @param version changes with everything but the seats taken
 */
public record Session(SessionId id, @JsonUnwrapped SessionPlan plan, int registered,
		@JsonUnwrapped Completion completion, UUID organisation, @JsonIgnore boolean run, @JsonIgnore boolean invited,
		int version) {

	/**
	 * Goes on only if the session takes changes.
	 */
	public void requireOpen() {
		this.completion.requireOpen();
	}

	/**
	 * Whether all seats were taken when the session was read.
	 */
	@JsonIgnore
	public boolean isFull() {
		return this.registered >= this.plan.capacity();
	}

	/**
	 * Goes on only if the caller belongs to those who run the session.
	 */
	public void requireRun() {
		if (!this.run) {
			throw new SessionRefused(Reason.GUEST);
		}
	}

	/**
	 * Whether the caller sees everybody in the register, or only its own people.
	 */
	public boolean showsEverybodyTo(Caller caller) {
		return isRunBy(caller, SessionRoles.REGISTER_STAFF);
	}

	/**
	 * Whether the caller registers whom it likes while the session takes registrations,
	 * and checks in.
	 */
	public boolean isRunBy(Caller caller) {
		return isRunBy(caller, SessionRoles.RUNNERS);
	}

	/**
	 * Whether the session takes changes, registrations and attendance.
	 */
	@JsonIgnore
	public boolean isOpen() {
		return this.completion.isOpen();
	}

	/**
	 * What the caller may do with it now, by the rules that decide when it does.
	 */
	public Offer offerTo(Caller caller, LocalDate today) {
		String person = caller.subject();
		boolean open = isOpen();
		boolean runs = isRunBy(caller);
		boolean verifies = isRunBy(caller, SessionRoles.VERIFIERS);
		boolean registers = open && !isFull() && (runs || this.invited && caller.is(Role.ENTERPRISE_LEADER));
		return new Offer(open && isRunBy(caller, SessionRoles.PLANNERS), open && runs && this.plan.isOver(today),
				verifies && this.completion.mayBeVerifiedBy(person),
				verifies && this.completion.mayBeReturnedBy(person), open && runs, registers, registers && runs,
				caller.is(SessionRoles.REGISTER_READERS));
	}

	private boolean isRunBy(Caller caller, Role... roles) {
		return this.run && caller.is(roles);
	}

	/**
	 * What somebody may do with a session.
	 *
	 * @param change its plan
	 * @param close report it, once somebody was there
	 * @param verify as a second person
	 * @param giveBack send it back for corrections, as a second person
	 * @param checkIn note who was there
	 * @param register give somebody a seat
	 * @param registerAnybody not only people of the own enterprise
	 * @param readRegister names of people, all or its own
	 */
	public record Offer(boolean change, boolean close, boolean verify, boolean giveBack, boolean checkIn,
			boolean register, boolean registerAnybody, boolean readRegister) {
	}

}
