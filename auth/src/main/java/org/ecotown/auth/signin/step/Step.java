package org.ecotown.auth.signin.step;

/**
 * The steps of a sign-in, in the order in which a person is asked.
 */
public enum Step {

	/** To be the person the client means. */
	HINTED_PERSON,
	/** To sign in once more, where the client wants it. */
	REAUTHENTICATION,
	/** To prove a second factor, who has one or must have one. */
	SECOND_FACTOR,
	/** To prove it just now, where the client wants it. */
	STEP_UP,
	/** To prove it just now before the own ways to sign in are changed. */
	FRESH_PROOF,
	/** To say whether a partner's account belongs to the proved one. */
	LINK,
	/** To choose the organisation to act for. */
	ORGANISATION,
	/** To forget what was allowed earlier, where the client asks anew. */
	CONSENT_AGAIN

}
