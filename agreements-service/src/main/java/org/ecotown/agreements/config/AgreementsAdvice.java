package org.ecotown.agreements.config;

import org.ecotown.agreements.agreement.AgreementNotFound;
import org.ecotown.agreements.agreement.NotAParty;
import org.ecotown.agreements.agreement.WrongState;
import org.ecotown.agreements.contribution.ContributionNotFound;
import org.ecotown.agreements.contribution.ForeignContribution;
import org.ecotown.agreements.contribution.RevisionTaken;
import org.ecotown.agreements.objective.EvidenceInTheWay;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;

import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Says what the exceptions of the features mean to a caller.
 */
@RestControllerAdvice
@Order(0)
class AgreementsAdvice {

	private final Problems problems;

	AgreementsAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler({ AgreementNotFound.class, ContributionNotFound.class })
	ResponseEntity<Object> notFound() {
		return this.problems.answer(PlatformProblem.NOT_FOUND);
	}

	@ExceptionHandler
	ResponseEntity<Object> evidenceInTheWay(EvidenceInTheWay ex) {
		return this.problems.answer(AgreementsProblem.BLOCKING_EVIDENCE, ex.what());
	}

	/** It is known to the caller, who may not do this with it. */
	@ExceptionHandler(NotAParty.class)
	ResponseEntity<Object> notAParty() {
		return this.problems.answer(PlatformProblem.FORBIDDEN);
	}

	@ExceptionHandler
	ResponseEntity<Object> wrongState(WrongState ex) {
		return this.problems.answer(AgreementsProblem.WRONG_STATE, ex.state());
	}

	@ExceptionHandler(ForeignContribution.class)
	ResponseEntity<Object> foreignContribution() {
		return this.problems.answer(AgreementsProblem.FOREIGN_CONTRIBUTION);
	}

	@ExceptionHandler
	ResponseEntity<Object> revisionTaken(RevisionTaken ex) {
		return this.problems.answer(AgreementsProblem.TAKEN_REVISION, ex.revision());
	}

	/** Two requests gave the same id to different things at the same moment. */
	@ExceptionHandler
	ResponseEntity<Object> duplicate(DuplicateKeyException ex) {
		return this.problems.answer(PlatformProblem.CONFLICT);
	}

}
