package org.ecotown.platform.idempotency.support;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one transaction of the keyed request that runs on this thread; begun when it
 * changes something.
 */
final class KeyedTransaction {

	private static final Log logger = LogFactory.getLog(KeyedTransaction.class);

	private static final ThreadLocal<@Nullable KeyedTransaction> running = new ThreadLocal<>();

	private final byte[] key;

	private final KeyedRequest request;

	private @Nullable PlatformTransactionManager manager;

	private @Nullable TransactionStatus status;

	private Answers.@Nullable Claim settled;

	KeyedTransaction(byte[] key, KeyedRequest request) {
		this.key = key;
		this.request = request;
	}

	static @Nullable KeyedTransaction current() {
		return running.get();
	}

	/** Makes it that of this thread. */
	void bind() {
		running.set(this);
	}

	void unbind() {
		running.remove();
	}

	/**
	 * Begins unless it has begun. What joins a transaction that is not this one, such as
	 * one that only reads, ends with that.
	 * @throws KeySettled if the key was answered or taken in the meantime
	 */
	void begin(PlatformTransactionManager transactions, Answers answers) {
		if (this.status != null || TransactionSynchronizationManager.isActualTransactionActive()) {
			return;
		}
		this.manager = transactions;
		this.status = transactions.getTransaction(TransactionDefinition.withDefaults());
		Answers.Claim claim = answers.claim(this.key, this.request.contentDigest(), this.request.answerSeal());
		if (claim.answer() != null || !claim.claimed()) {
			this.settled = claim;
			throw new KeySettled();
		}
	}

	/**
	 * What somebody else did with the key while this request was prepared.
	 */
	Answers.@Nullable Claim settled() {
		return this.settled;
	}

	/**
	 * @return false when the request has been answered in the meantime
	 */
	boolean store(Answers answers, Answer answer) {
		return isRollbackOnly()
				|| answers.store(this.key, this.request.contentDigest(), answer, this.request.answerSeal());
	}

	private boolean isRollbackOnly() {
		return this.status != null && this.status.isRollbackOnly();
	}

	void commit() {
		TransactionStatus begun = this.status;
		if (begun != null && this.manager != null) {
			this.status = null;
			this.manager.commit(begun);
		}
	}

	/**
	 * Takes back what was done, if anything was; of a lost connection the database has
	 * seen to it already.
	 */
	void rollback() {
		TransactionStatus begun = this.status;
		if (begun == null || this.manager == null) {
			return;
		}
		this.status = null;
		try {
			this.manager.rollback(begun);
		}
		catch (RuntimeException ex) {
			logger.debug("The transaction ended with its connection", ex);
		}
	}

}
