package org.ecotown.enterprises.outcome.web;

import java.net.URI;

import org.ecotown.enterprises.enterprise.EnterpriseReaders;
import org.ecotown.enterprises.enterprise.Standing;
import org.ecotown.enterprises.outcome.Offers;
import org.ecotown.enterprises.outcome.Outcome;
import org.ecotown.enterprises.project.ProjectId;
import org.ecotown.enterprises.project.Projects;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.security.Caller;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with outcomes and with what the caller may do with them.
 */
@Component
class OutcomeAnswers {

	private final Projects projects;

	private final EnterpriseReaders readers;

	OutcomeAnswers(Projects projects, EnterpriseReaders readers) {
		this.projects = projects;
		this.readers = readers;
	}

	ResponseEntity<OutcomeResponse> created(Outcome outcome, Caller caller) {
		return answer(ResponseEntity.created(URI.create("/api/outcomes/" + outcome.id())), outcome, caller);
	}

	ResponseEntity<OutcomeResponse> added(Outcome outcome, Caller caller) {
		return answer(ResponseEntity.status(HttpStatus.CREATED), outcome, caller);
	}

	ResponseEntity<OutcomeResponse> ok(Outcome outcome, Caller caller) {
		return answer(ResponseEntity.ok(), outcome, caller);
	}

	/** Outcomes of one project. */
	Page<OutcomeResponse> page(Page<Outcome> outcomes, ProjectId project, Caller caller) {
		Standing standing = standing(project, caller);
		return outcomes.map((outcome) -> OutcomeResponse.from(outcome, Offers.of(outcome, caller, standing)));
	}

	private ResponseEntity<OutcomeResponse> answer(ResponseEntity.BodyBuilder answer, Outcome outcome, Caller caller) {
		Offers offers = Offers.of(outcome, caller, standing(outcome.project(), caller));
		return answer.eTag(EntityTags.of(outcome.version())).body(OutcomeResponse.from(outcome, offers));
	}

	private Standing standing(ProjectId project, Caller caller) {
		return this.readers.standing(caller.organisation(), this.projects.enterpriseOf(project));
	}

}
