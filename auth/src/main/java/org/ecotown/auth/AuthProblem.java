package org.ecotown.auth;

import org.ecotown.platform.problem.ProblemType;

/**
 * The problems only this service knows.
 */
enum AuthProblem implements ProblemType {

	TAKEN_ORGANISATION_CODE(409), TAKEN_USERNAME(409), FIRST_PARTY_CLIENT(409), REFUSED_DEMO(422), OWN_ACCOUNT(403),
	NOT_ADMINISTERED(403), TAKEN_EMAIL(409), WRONG_ACCOUNT_STATE(409), EARLY_SIGNING_KEY(409),
	TOO_MANY_RETIRED_KEYS(409), UNRETIRED_SIGNING_KEY(409), SHOWN_SECRET(422), SECRETLESS_CLIENT(409),
	TOO_MANY_CLIENT_SECRETS(409), ALREADY_INVITED(409), CLOSED_INVITATION(409), TAKEN_DOMAIN(409), TAKEN_CLIENT_ID(409),
	DECIDED_CLIENT_REQUEST(409), DEPARTED_INVITER(403);

	private final int status;

	AuthProblem(int status) {
		this.status = status;
	}

	@Override
	public int status() {
		return this.status;
	}

}
