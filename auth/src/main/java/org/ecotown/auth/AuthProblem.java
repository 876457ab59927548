package org.ecotown.auth;

import org.ecotown.platform.problem.ProblemType;

/**
 * The problems only this service knows.
 */
enum AuthProblem implements ProblemType {

	TAKEN_ORGANISATION_CODE(409), TAKEN_USERNAME(409), FIRST_PARTY_CLIENT(409), DEMO_REFUSED(422), OWN_ACCOUNT(403),
	NOT_ADMINISTERED(403), TAKEN_EMAIL(409), ACCOUNT_STATE(409), NEXT_KEY_NOT_KNOWN_YET(409),
	TOO_MANY_RETIRED_KEYS(409), SIGNING_KEY_NOT_RETIRED(409), SECRET_SHOWN_ONCE(422), CLIENT_WITHOUT_SECRETS(409),
	TOO_MANY_CLIENT_SECRETS(409), ALREADY_INVITED(409), INVITATION_CLOSED(409), TAKEN_DOMAIN(409), TAKEN_CLIENT_ID(409),
	CLIENT_REQUEST_DECIDED(409), SAME_PERSON(422), INVITER_GONE(403);

	private final int status;

	AuthProblem(int status) {
		this.status = status;
	}

	@Override
	public int status() {
		return this.status;
	}

}
