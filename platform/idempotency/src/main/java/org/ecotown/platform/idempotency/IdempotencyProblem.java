package org.ecotown.platform.idempotency;

import org.ecotown.platform.problem.ProblemType;

/**
 * What can be wrong with an {@code Idempotency-Key}.
 */
public enum IdempotencyProblem implements ProblemType {

	/** The header is not one key of 1 to 255 visible characters. */
	MALFORMED_IDEMPOTENCY_KEY(400),
	/** A request with the same key has not been answered yet. */
	BUSY_IDEMPOTENCY_KEY(409),
	/** The key stands for a request with other content. */
	REUSED_IDEMPOTENCY_KEY(422);

	private final int status;

	IdempotencyProblem(int status) {
		this.status = status;
	}

	@Override
	public int status() {
		return this.status;
	}

}
