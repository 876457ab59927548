package org.ecotown.platform.idempotency.support;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/**
 * Begins the transaction of a keyed request with the first change that it makes, claims
 * the key in it, and leaves its commit to the end of the request, so that the answer goes
 * with it. What is read or asked before that holds no connection.
 */
public class KeyedTransactionManager implements PlatformTransactionManager {

	private final PlatformTransactionManager delegate;

	private final Supplier<Answers> answers;

	public KeyedTransactionManager(PlatformTransactionManager delegate, Supplier<Answers> answers) {
		this.delegate = delegate;
		this.answers = answers;
	}

	@Override
	public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
		KeyedTransaction keyed = KeyedTransaction.current();
		if (keyed != null && changes((definition != null) ? definition : TransactionDefinition.withDefaults())) {
			keyed.begin(this.delegate, this.answers.get());
		}
		return this.delegate.getTransaction(definition);
	}

	@Override
	public void commit(TransactionStatus status) {
		this.delegate.commit(status);
	}

	@Override
	public void rollback(TransactionStatus status) {
		this.delegate.rollback(status);
	}

	private static boolean changes(TransactionDefinition definition) {
		int propagation = definition.getPropagationBehavior();
		return !definition.isReadOnly() && (propagation == TransactionDefinition.PROPAGATION_REQUIRED
				|| propagation == TransactionDefinition.PROPAGATION_NESTED);
	}

}
