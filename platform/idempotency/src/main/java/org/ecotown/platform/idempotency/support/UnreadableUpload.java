package org.ecotown.platform.idempotency.support;

import org.ecotown.platform.problem.PlatformProblem;

/**
 * An upload is not divided into parts as its content type says, or is too large.
 */
final class UnreadableUpload extends Exception {

	private final PlatformProblem problem;

	UnreadableUpload(PlatformProblem problem, Exception cause) {
		super(cause);
		this.problem = problem;
	}

	PlatformProblem problem() {
		return this.problem;
	}

}
