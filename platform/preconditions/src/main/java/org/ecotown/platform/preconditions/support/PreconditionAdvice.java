package org.ecotown.platform.preconditions.support;

import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;

import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers 412.
 */
@RestControllerAdvice
@Order(0)
public class PreconditionAdvice {

	private final Problems problems;

	public PreconditionAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<Object> failed(PreconditionFailed ex) {
		return this.problems.answer(PlatformProblem.PRECONDITION_FAILED);
	}

}
