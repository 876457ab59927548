package org.ecotown.platform.client.support;

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

	private static final String RETRY_SECONDS = "5";

	private final Problems problems;

	public PeerAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<Object> away(PeerUnavailable ex) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		return this.problems.answer(this.problems.of(ClientProblem.PEER_UNAVAILABLE, ex.peer()), headers);
	}

	private enum ClientProblem implements ProblemType {

		PEER_UNAVAILABLE;

		@Override
		public String slug() {
			return "peer-unavailable";
		}

		@Override
		public int status() {
			return 503;
		}

	}

}
