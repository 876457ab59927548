package org.ecotown.training.registration;

/**
 * A registration that cannot be made or changed like this.
 */
public class RegistrationRefused extends RuntimeException {

	private final Reason reason;

	public RegistrationRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Why. */
	public enum Reason {

		/** All seats are taken. */
		FULL,
		/** The person has a seat already. */
		DUPLICATE_REGISTRATION,
		/** Somebody of this name has a seat, and nothing tells the two apart. */
		NAMESAKE,
		/** An enterprise leader only brings people of the own enterprise. */
		FOREIGN_ENTERPRISE,
		/** The caller sees it, but through no role that may change it. */
		FOR_READING_ONLY,
		/** The registration has been cancelled. */
		CANCELLED,
		/** Somebody who was there cannot be cancelled. */
		ATTENDED,
		/** The session is not held on that day. */
		WRONG_DAY,
		/** Nobody has been anywhere tomorrow. */
		FUTURE_DAY

	}

}
