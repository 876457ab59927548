package org.ecotown.platform.security.support;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.StepUpRequired;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Asks for a token that says that a second factor was proved (RFC 9470).
 */
@RestControllerAdvice
@Order(0)
public class StepUpAdvice {

	private static final String CHALLENGE = " error=\"insufficient_user_authentication\", "
			+ "error_description=\"A fresh second factor is needed\", acr_values=\"" + Caller.FRESH_SECOND_FACTOR
			+ "\"";

	private final Problems problems;

	public StepUpAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler(StepUpRequired.class)
	ResponseEntity<Object> stepUp(HttpServletRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.WWW_AUTHENTICATE, TokenChallenge.scheme(request) + CHALLENGE);
		return this.problems.answer(this.problems.of(PlatformProblem.STEP_UP_REQUIRED), headers);
	}

}
