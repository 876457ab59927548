package org.ecotown.enterprises.config;

import org.ecotown.platform.problem.ProblemType;

/**
 * The problems only this service knows.
 */
enum EnterprisesProblem implements ProblemType {

	TAKEN_REGISTRATION_NUMBER(409), FIXED_AGREEMENT(409), DUPLICATE_OUTCOME(409), UNREPORTED_OUTCOME(409),
	SETTLED_OUTCOME(409), UNSUPPORTED_EVIDENCE(415), UNSUPPORTED_PHOTO_FORMAT(415), DAMAGED_EVIDENCE(422),
	TOO_MANY_PIXELS(422);

	private final int status;

	EnterprisesProblem(int status) {
		this.status = status;
	}

	@Override
	public int status() {
		return this.status;
	}

}
