package org.ecotown.agreements.config;

import org.ecotown.platform.problem.ProblemType;

/**
 * The problems only this service knows.
 */
enum AgreementsProblem implements ProblemType {

	EVIDENCE_IN_THE_WAY(409), FOREIGN_CONTRIBUTION(403), REVISION_TAKEN(409), WRONG_STATE(409);

	private final int status;

	AgreementsProblem(int status) {
		this.status = status;
	}

	@Override
	public int status() {
		return this.status;
	}

}
