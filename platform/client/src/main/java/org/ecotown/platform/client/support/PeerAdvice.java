package org.ecotown.platform.client.support;

import java.time.Duration;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.platform.problem.ProblemType;
import org.ecotown.platform.problem.Problems;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers 503 when a peer that was needed is away.
 */
@RestControllerAdvice
@Order(0)
public class PeerAdvice {

	private static final Log logger = LogFactory.getLog(PeerAdvice.class);

	private final Problems problems;

	private final String retryAfter;

	public PeerAdvice(Problems problems, Duration retryAfter) {
		this.problems = problems;
		this.retryAfter = Long.toString(Math.max(1, retryAfter.toSeconds()));
	}

	@ExceptionHandler
	ResponseEntity<Object> away(PeerUnavailable ex) {
		logger.warn(ex.getMessage() + ((ex.getCause() != null) ? ": " + ex.getCause() : ""));
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, this.retryAfter);
		return this.problems.answer(this.problems.of(ClientProblem.PEER_UNAVAILABLE, ex.peer()), headers);
	}

	private enum ClientProblem implements ProblemType {

		PEER_UNAVAILABLE(503);

		private final int status;

		ClientProblem(int status) {
			this.status = status;
		}

		@Override
		public int status() {
			return this.status;
		}

	}

}
