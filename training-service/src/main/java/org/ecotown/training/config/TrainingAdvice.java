package org.ecotown.training.config;

import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;
import org.ecotown.training.course.CourseNotFound;
import org.ecotown.training.course.CourseOfOthers;
import org.ecotown.training.evidence.EvidenceNotFound;
import org.ecotown.training.registration.RegistrationNotFound;
import org.ecotown.training.registration.RegistrationRefused;
import org.ecotown.training.session.SessionNotFound;
import org.ecotown.training.session.SessionRefused;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Says in HTTP what the features refuse.
 */
@RestControllerAdvice
@Order(0)
class TrainingAdvice {

	private final Problems problems;

	TrainingAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler({ CourseNotFound.class, SessionNotFound.class, RegistrationNotFound.class,
			EvidenceNotFound.class })
	ResponseEntity<Object> absent() {
		return this.problems.answer(PlatformProblem.NOT_FOUND);
	}

	/**
	 * All connections are in use or the database is away: the same request may succeed
	 * soon.
	 */
	@ExceptionHandler({ CannotGetJdbcConnectionException.class, CannotCreateTransactionException.class })
	ResponseEntity<Object> overloaded() {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "2");
		return this.problems.answer(this.problems.of(PlatformProblem.UNAVAILABLE), headers);
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(CourseOfOthers ex) {
		return this.problems.answer(TrainingProblem.COURSE_OF_OTHERS);
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(SessionRefused ex) {
		return this.problems.answer(switch (ex.reason()) {
			case GUEST -> TrainingProblem.SESSION_GUEST;
			case CLOSED -> TrainingProblem.SESSION_CLOSED;
			case VERIFIED -> TrainingProblem.SESSION_VERIFIED;
			case NOT_CLOSED -> TrainingProblem.SESSION_NOT_CLOSED;
			case NOT_OVER -> TrainingProblem.SESSION_NOT_OVER;
			case NOBODY_ATTENDED -> TrainingProblem.NOBODY_ATTENDED;
			case SAME_PERSON -> TrainingProblem.SAME_PERSON;
			case CAPACITY_TAKEN -> TrainingProblem.CAPACITY_TAKEN;
			case DAY_ATTENDED -> TrainingProblem.DAY_ATTENDED;
		});
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(RegistrationRefused ex) {
		return this.problems.answer(switch (ex.reason()) {
			case FULL -> TrainingProblem.SESSION_FULL;
			case ALREADY_REGISTERED -> TrainingProblem.ALREADY_REGISTERED;
			case NAMESAKE -> TrainingProblem.NAMESAKE_REGISTERED;
			case OTHER_ENTERPRISE -> TrainingProblem.OTHER_ENTERPRISE;
			case FOR_READING_ONLY -> PlatformProblem.FORBIDDEN;
			case CANCELLED -> TrainingProblem.REGISTRATION_CANCELLED;
			case ATTENDED -> TrainingProblem.REGISTRATION_ATTENDED;
			case NOT_A_SESSION_DAY -> TrainingProblem.NOT_A_SESSION_DAY;
			case DAY_TO_COME -> TrainingProblem.DAY_TO_COME;
		});
	}

}
