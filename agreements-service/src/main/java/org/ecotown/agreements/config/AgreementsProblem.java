package org.ecotown.agreements.config;

import org.ecotown.platform.problem.ProblemType;

/**
 * The problems only this service knows.
 */
enum AgreementsProblem implements ProblemType {

	BLOCKING_EVIDENCE(409), FOREIGN_CONTRIBUTION(403), TAKEN_REVISION(409), WRONG_STATE(409);

	private final int status;

	AgreementsProblem(int status) {
		this.status = status;
	}

	@Override
	public int status() {
		return this.status;
	}

}
