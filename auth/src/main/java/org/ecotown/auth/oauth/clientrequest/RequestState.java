package org.ecotown.auth.oauth.clientrequest;

/**
 * What became of a request.
 */
public enum RequestState {

	/** Nothing yet. */
	PENDING,
	/** A client. */
	APPROVED,
	/** A refusal with a reason. */
	REJECTED;

}
