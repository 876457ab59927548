package org.ecotown.platform.idempotency.support;

import org.ecotown.platform.idempotency.IdempotencyProblem;
import org.ecotown.platform.problem.ProblemException;

/**
 * Ends a request whose key somebody else took or answered while it was prepared.
 */
final class KeySettled extends ProblemException {

	KeySettled() {
		super(IdempotencyProblem.BUSY_IDEMPOTENCY_KEY);
	}

}
