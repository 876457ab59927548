package org.ecotown.platform.security.support;

import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;
import org.ecotown.platform.security.SamePerson;

import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Says that another person is needed.
 */
@RestControllerAdvice
@Order(0)
public class FourEyesAdvice {

	private final Problems problems;

	public FourEyesAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler(SamePerson.class)
	ResponseEntity<Object> samePerson() {
		return this.problems.answer(PlatformProblem.SAME_PERSON);
	}

}
