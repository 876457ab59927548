package org.ecotown.enterprises.config;

import org.ecotown.enterprises.enterprise.EnterpriseHasProjects;
import org.ecotown.enterprises.enterprise.EnterpriseNotFound;
import org.ecotown.enterprises.enterprise.ForReadingOnly;
import org.ecotown.enterprises.enterprise.RegistrationNumberTaken;
import org.ecotown.enterprises.outcome.EvidenceNotFound;
import org.ecotown.enterprises.outcome.NotOfTheProgramme;
import org.ecotown.enterprises.outcome.OutcomeExists;
import org.ecotown.enterprises.outcome.OutcomeNotFound;
import org.ecotown.enterprises.outcome.OutcomeNotReported;
import org.ecotown.enterprises.outcome.OutcomeSettled;
import org.ecotown.enterprises.project.ProjectNotFound;
import org.ecotown.enterprises.subdistrict.SubdistrictNotFound;
import org.ecotown.platform.media.UnsoundFile;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;

import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Says in HTTP what the features say in exceptions.
 */
@RestControllerAdvice
@Order(0)
class EnterprisesAdvice {

	private final Problems problems;

	EnterprisesAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler({ EnterpriseNotFound.class, ProjectNotFound.class, OutcomeNotFound.class, EvidenceNotFound.class,
			SubdistrictNotFound.class })
	ResponseEntity<Object> notFound(RuntimeException ex) {
		return this.problems.answer(PlatformProblem.NOT_FOUND);
	}

	@ExceptionHandler({ NotOfTheProgramme.class, ForReadingOnly.class })
	ResponseEntity<Object> forbidden(RuntimeException ex) {
		return this.problems.answer(PlatformProblem.FORBIDDEN);
	}

	@ExceptionHandler
	ResponseEntity<Object> taken(RegistrationNumberTaken ex) {
		return this.problems.answer(EnterprisesProblem.TAKEN_REGISTRATION_NUMBER, ex.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<Object> hasProjects(EnterpriseHasProjects ex) {
		return this.problems.answer(EnterprisesProblem.FIXED_AGREEMENT);
	}

	@ExceptionHandler
	ResponseEntity<Object> exists(OutcomeExists ex) {
		return this.problems.answer(EnterprisesProblem.DUPLICATE_OUTCOME);
	}

	@ExceptionHandler
	ResponseEntity<Object> notReported(OutcomeNotReported ex) {
		return this.problems.answer(EnterprisesProblem.UNREPORTED_OUTCOME);
	}

	@ExceptionHandler
	ResponseEntity<Object> settled(OutcomeSettled ex) {
		return this.problems.answer(EnterprisesProblem.SETTLED_OUTCOME);
	}

	@ExceptionHandler
	ResponseEntity<Object> unsound(UnsoundFile ex) {
		return this.problems.answer(switch (ex.reason()) {
			case UNKNOWN -> EnterprisesProblem.UNSUPPORTED_EVIDENCE;
			case HEIF -> EnterprisesProblem.UNSUPPORTED_PHOTO_FORMAT;
			case DAMAGED -> EnterprisesProblem.DAMAGED_EVIDENCE;
			case TOO_MANY_PIXELS -> EnterprisesProblem.TOO_MANY_PIXELS;
		});
	}

}
