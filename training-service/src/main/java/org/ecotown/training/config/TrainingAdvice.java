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
		return this.problems.answer(TrainingProblem.FOREIGN_COURSE);
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(SessionRefused ex) {
		return this.problems.answer(switch (ex.reason()) {
			case GUEST -> TrainingProblem.FOREIGN_SESSION;
			case CLOSED -> TrainingProblem.CLOSED_SESSION;
			case VERIFIED -> TrainingProblem.VERIFIED_SESSION;
			case NOT_CLOSED -> TrainingProblem.OPEN_SESSION;
			case NOT_OVER -> TrainingProblem.UNFINISHED_SESSION;
			case MISSING_ATTENDANCE -> TrainingProblem.MISSING_ATTENDANCE;
			case TAKEN_CAPACITY -> TrainingProblem.TAKEN_CAPACITY;
			case ATTENDED_DAY -> TrainingProblem.ATTENDED_DAY;
		});
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(RegistrationRefused ex) {
		return this.problems.answer(switch (ex.reason()) {
			case FULL -> TrainingProblem.FULL_SESSION;
			case DUPLICATE_REGISTRATION -> TrainingProblem.DUPLICATE_REGISTRATION;
			case NAMESAKE -> TrainingProblem.DUPLICATE_NAME;
			case FOREIGN_ENTERPRISE -> TrainingProblem.FOREIGN_ENTERPRISE;
			case FOR_READING_ONLY -> PlatformProblem.FORBIDDEN;
			case CANCELLED -> TrainingProblem.CANCELLED_REGISTRATION;
			case ATTENDED -> TrainingProblem.ATTENDED_REGISTRATION;
			case WRONG_DAY -> TrainingProblem.WRONG_DAY;
			case FUTURE_DAY -> TrainingProblem.FUTURE_DAY;
		});
	}

}
