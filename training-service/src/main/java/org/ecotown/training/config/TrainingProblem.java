package org.ecotown.training.config;

import org.ecotown.platform.problem.ProblemType;

/**
 * The problems that only training knows.
 */
enum TrainingProblem implements ProblemType {

	COURSE_OF_OTHERS(403), SESSION_GUEST(403), OTHER_ENTERPRISE(403), SESSION_CLOSED(409), SESSION_VERIFIED(409),
	SESSION_NOT_CLOSED(409), SESSION_NOT_OVER(409), NOBODY_ATTENDED(409), SAME_PERSON(422), CAPACITY_TAKEN(409),
	DAY_ATTENDED(409), SESSION_FULL(409), ALREADY_REGISTERED(409), NAMESAKE_REGISTERED(409),
	REGISTRATION_CANCELLED(409), REGISTRATION_ATTENDED(409), NOT_A_SESSION_DAY(422), DAY_TO_COME(409);

	private final int status;

	TrainingProblem(int status) {
		this.status = status;
	}

	@Override
	public int status() {
		return this.status;
	}

}
