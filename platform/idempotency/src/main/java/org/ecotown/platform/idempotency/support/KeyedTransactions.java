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
import org.ecotown.platform.problem.support.Failures;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

/**
 * Runs a request and keeps its answer in the transaction of its effect. What the request
 * reads and asks of peers before its first change holds no connection. The client hears
 * of success only after the commit; a problem rolls everything back, so that the key can
 * be used again.
 */
public class KeyedTransactions {

	private static final Log logger = LogFactory.getLog(KeyedTransactions.class);

	private final PlatformTransactionManager transactions;

	private final Answers answers;

	private final Problems problems;

	private final int maxAnswerSize;

	public KeyedTransactions(PlatformTransactionManager transactions, Answers answers, Problems problems,
			DataSize maxAnswerSize) {
		this.transactions = transactions;
		this.answers = answers;
		this.problems = problems;
		this.maxAnswerSize = Math.toIntExact(maxAnswerSize.toBytes());
	}

	void run(byte[] key, KeyedRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Attempt attempt = new Attempt(key, request, new BufferedResponse(response), chain);
		attempt.run().send(response);
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

		private final KeyedTransaction transaction;

		Attempt(byte[] key, KeyedRequest request, BufferedResponse buffer, FilterChain chain) {
			this.key = key;
			this.request = request;
			this.buffer = buffer;
			this.chain = chain;
			this.transaction = new KeyedTransaction(key, request);
		}

		Ending run() throws ServletException, IOException {
			Ending known = known(KeyedTransactions.this.answers.claim(this.key, this.request.contentDigest(),
					this.request.answerSeal()));
			if (known != null) {
				return known;
			}
			this.transaction.bind();
			try {
				this.chain.doFilter(this.request, this.buffer);
				return end();
			}
			finally {
				this.transaction.unbind();
				this.transaction.rollback();
			}
		}

		/** The end of a request that somebody else has begun or answered. */
		private @Nullable Ending known(Answers.Claim claim) {
			Answer answer = claim.answer();
			if (answer != null) {
				return claim.otherContent() ? problem(IdempotencyProblem.REUSED_IDEMPOTENCY_KEY) : replay(answer);
			}
			return claim.claimed() ? null : problem(IdempotencyProblem.BUSY_IDEMPOTENCY_KEY);
		}

		/** Down to where the rule of the operation is enforced, and no further. */
		private Ending replay(Answer known) {
			return (response) -> {
				response.reset();
				Replays.prepare(this.request, known);
				this.chain.doFilter(this.request, response);
			};
		}

		private Ending end() {
			if (this.buffer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
				Answers.Claim settled = this.transaction.settled();
				Ending known = (settled != null) ? known(settled) : null;
				return (known != null) ? known : (response) -> this.buffer.copyBodyToResponse();
			}
			try {
				// an operation that changed nothing has an answer to keep all the same
				this.transaction.begin(KeyedTransactions.this.transactions, KeyedTransactions.this.answers);
				if (!this.transaction.store(KeyedTransactions.this.answers,
						this.buffer.toAnswer(KeyedTransactions.this.maxAnswerSize))) {
					return problem(IdempotencyProblem.BUSY_IDEMPOTENCY_KEY);
				}
				this.transaction.commit();
				return (response) -> this.buffer.copyBodyToResponse();
			}
			catch (KeySettled ex) {
				return problem(IdempotencyProblem.BUSY_IDEMPOTENCY_KEY);
			}
			catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
				return problem(PlatformProblem.CONFLICT);
			}
			catch (RuntimeException ex) {
				PlatformProblem problem = Failures.problem(ex);
				if (problem == PlatformProblem.INTERNAL_ERROR) {
					logger.error("A request with an Idempotency-Key could not be committed", ex);
				}
				else {
					logger.warn("A request with an Idempotency-Key could not be committed: " + ex);
				}
				return problem(problem);
			}
		}

		private Ending problem(ProblemType type) {
			return (response) -> {
				response.reset();
				if (type == IdempotencyProblem.BUSY_IDEMPOTENCY_KEY || type.status() > 500) {
					response.setHeader(HttpHeaders.RETRY_AFTER, "1");
				}
				KeyedTransactions.this.problems.send(this.request, response, type);
			};
		}

	}

}
