package org.ecotown.training.session;

/**
 * The session is not in a condition for what was asked, or not for this caller.
 */
public class SessionRefused extends RuntimeException {

	private final Reason reason;

	public SessionRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Why. */
	public enum Reason {

		/** Only the creator and the parties of the agreement run a session. */
		GUEST,
		/** Closed sessions do not change. */
		CLOSED,
		/** Verified already. */
		VERIFIED,
		/** Only a closed session can be verified or returned. */
		NOT_CLOSED,
		/** The last day is still to come. */
		NOT_OVER,
		/** A session nobody came to proves nothing. */
		MISSING_ATTENDANCE,
		/** More people are registered than the new capacity allows. */
		TAKEN_CAPACITY,
		/** Somebody has attended on a day that is to be removed. */
		ATTENDED_DAY

	}

}
