package org.ecotown.training.config;

import org.ecotown.platform.problem.ProblemType;

/**
 * The problems that only training knows.
 */
enum TrainingProblem implements ProblemType {

	FOREIGN_COURSE(403), FOREIGN_SESSION(403), FOREIGN_ENTERPRISE(403), CLOSED_SESSION(409), VERIFIED_SESSION(409),
	OPEN_SESSION(409), UNFINISHED_SESSION(409), MISSING_ATTENDANCE(409), TAKEN_CAPACITY(409), ATTENDED_DAY(409),
	FULL_SESSION(409), DUPLICATE_REGISTRATION(409), DUPLICATE_NAME(409), CANCELLED_REGISTRATION(409),
	ATTENDED_REGISTRATION(409), WRONG_DAY(422), FUTURE_DAY(409);

	private final int status;

	TrainingProblem(int status) {
		this.status = status;
	}

	@Override
	public int status() {
		return this.status;
	}

}
