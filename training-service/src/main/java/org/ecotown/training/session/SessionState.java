package org.ecotown.training.session;

/**
 * How far a session is on its way to being evidence.
 */
public enum SessionState {

	/** Takes registrations and attendance. */
	OPEN,

	/** Reported; waits for a second person. */
	CLOSED,

	/** Checked by a second person. */
	VERIFIED,

	/** Sent back with a reason; open for corrections. */
	RETURNED;

	boolean isOpen() {
		return this == OPEN || this == RETURNED;
	}

}
