package org.ecotown.platform.idempotency.support;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.ecotown.platform.idempotency.IdempotencyProblem;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemType;
import org.ecotown.platform.problem.Problems;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/**
 * Runs a request and keeps its answer in one transaction. The client hears of success
 * only after the commit; a problem rolls everything back, so that the key can be used
 * again.
 */
public class KeyedTransactions {

	private static final Log logger = LogFactory.getLog(KeyedTransactions.class);

	private final TransactionOperations transactions;

	private final Answers answers;

	private final Problems problems;

	private final int maxAnswerSize;

	public KeyedTransactions(TransactionOperations transactions, Answers answers, Problems problems,
			DataSize maxAnswerSize) {
		this.transactions = transactions;
		this.answers = answers;
		this.problems = problems;
		this.maxAnswerSize = Math.toIntExact(maxAnswerSize.toBytes());
	}

	void run(byte[] key, KeyedRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Attempt attempt = new Attempt(key, request, new BufferedResponse(response), chain);
		Ending ending;
		try {
			ending = this.transactions.execute(attempt::run);
		}
		catch (RuntimeException ex) {
			ending = attempt.failed(ex);
		}
		ending.send(response);
	}

	/** How an attempt ends, once its transaction has. */
	private interface Ending {

		void send(HttpServletResponse response) throws IOException, ServletException;

	}

	private final class Attempt {

		private final byte[] key;

		private final KeyedRequest request;

		private final BufferedResponse buffer;

		private final FilterChain chain;

		private boolean committing;

		Attempt(byte[] key, KeyedRequest request, BufferedResponse buffer, FilterChain chain) {
			this.key = key;
			this.request = request;
			this.buffer = buffer;
			this.chain = chain;
		}

		Ending run(TransactionStatus transaction) {
			Answers.Claim claim = KeyedTransactions.this.answers.claim(this.key, this.request.contentDigest(),
					this.request.answerSeal());
			Answer known = claim.answer();
			if (known != null) {
				return claim.otherContent() ? problem(IdempotencyProblem.IDEMPOTENCY_KEY_REUSED) : replay(known);
			}
			return claim.claimed() ? first(transaction) : problem(IdempotencyProblem.IDEMPOTENCY_KEY_IN_USE);
		}

		private Ending first(TransactionStatus transaction) {
			try {
				this.chain.doFilter(this.request, this.buffer);
			}
			catch (IOException ex) {
				transaction.setRollbackOnly();
				return (response) -> {
					throw ex;
				};
			}
			catch (ServletException ex) {
				transaction.setRollbackOnly();
				return (response) -> {
					throw ex;
				};
			}
			if (this.buffer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
				transaction.setRollbackOnly();
			}
			else if (!transaction.isRollbackOnly()
					&& !KeyedTransactions.this.answers.store(this.key, this.request.contentDigest(),
							this.buffer.toAnswer(KeyedTransactions.this.maxAnswerSize), this.request.answerSeal())) {
				transaction.setRollbackOnly();
				return problem(IdempotencyProblem.IDEMPOTENCY_KEY_IN_USE);
			}
			this.committing = true;
			return (response) -> this.buffer.copyBodyToResponse();
		}

		/** Down to where the rule of the operation is enforced, and no further. */
		private Ending replay(Answer known) {
			return (response) -> {
				Replays.prepare(this.request, known);
				this.chain.doFilter(this.request, response);
			};
		}

		Ending failed(RuntimeException ex) {
			if (ex instanceof CannotCreateTransactionException) {
				logger.error("No transaction for a request with an Idempotency-Key", ex);
				return problem(PlatformProblem.UNAVAILABLE);
			}
			if (!this.committing) {
				throw ex;
			}
			if (ex instanceof DataIntegrityViolationException || ex instanceof ConcurrencyFailureException) {
				return problem(PlatformProblem.CONFLICT);
			}
			logger.error("A request with an Idempotency-Key could not be committed", ex);
			return problem(PlatformProblem.INTERNAL_ERROR);
		}

		private Ending problem(ProblemType type) {
			return (response) -> {
				response.reset();
				if (type == IdempotencyProblem.IDEMPOTENCY_KEY_IN_USE || type == PlatformProblem.UNAVAILABLE) {
					response.setHeader(HttpHeaders.RETRY_AFTER, "1");
				}
				KeyedTransactions.this.problems.send(this.request, response, type);
			};
		}

	}

}
