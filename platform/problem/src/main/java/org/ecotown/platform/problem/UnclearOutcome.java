package org.ecotown.platform.problem;

import org.springframework.transaction.TransactionSystemException;

/**
 * Nobody knows whether the transaction was committed: the connection was lost while the
 * database did so, or it stopped waiting for its replicas. Whoever is told that nothing
 * was done enters it twice.
 */
public class UnclearOutcome extends TransactionSystemException {

	public UnclearOutcome(Throwable cause) {
		super("It is not known whether the transaction was committed", cause);
	}

}
