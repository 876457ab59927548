package org.ecotown.training.session;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.ecotown.platform.security.Caller;
import org.ecotown.training.session.SessionRefused.Reason;

/**
 * A course held on certain days, for an objective of an agreement. Its JSON is what the
 * history keeps and resembles what the API shows.
 *
 * @param registered seats taken
 * @param organisation who created it
 * @param run whether the caller it was read for belongs to those who run it; a guest only
 * brings own people
 * @param version changes with everything but the seats taken
 */
public record Session(SessionId id, @JsonUnwrapped SessionPlan plan, int registered,
		@JsonUnwrapped Completion completion, UUID organisation, @JsonIgnore boolean run, int version) {

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
	 * Whether the caller may verify it now: who runs it, and never who closed it.
	 */
	public boolean mayBeVerifiedBy(Caller caller) {
		return this.run && caller.is(SessionRoles.VERIFIERS) && this.completion.mayBeVerifiedBy(caller.subject());
	}

	/**
	 * Whether the caller sees everybody in the register, or only its own people.
	 */
	public boolean showsEverybodyTo(Caller caller) {
		return this.run && caller.is(SessionRoles.REGISTER_STAFF);
	}

}
