package org.ecotown.enterprises.outcome.web;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.enterprises.outcome.Outcome;
import org.ecotown.enterprises.outcome.OutcomeId;
import org.ecotown.enterprises.outcome.OutcomeNotFound;
import org.ecotown.enterprises.outcome.OutcomeReport;
import org.ecotown.enterprises.outcome.Outcomes;
import org.ecotown.enterprises.outcome.ReportOutcomes;
import org.ecotown.enterprises.project.ProjectId;
import org.ecotown.enterprises.project.ProjectNotFound;
import org.ecotown.enterprises.project.Projects;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Outcomes as they are reported and read.
 */
@RestController
@Tag(name = "outcomes")
class OutcomeController {

	private final Outcomes outcomes;

	private final Projects projects;

	private final ReportOutcomes report;

	private final OutcomeAnswers answers;

	private final History history;

	OutcomeController(Outcomes outcomes, Projects projects, ReportOutcomes report, OutcomeAnswers answers,
			History history) {
		this.outcomes = outcomes;
		this.projects = projects;
		this.report = report;
		this.answers = answers;
		this.history = history;
	}

	@GetMapping("/api/projects/{id}/outcomes")
	@AllowAuthenticated
	@Operation(operationId = "listOutcomes", summary = "List the outcomes of a project, the latest period first")
	Page<OutcomeResponse> list(Caller caller, @PathVariable UUID id, PageQuery page) {
		Sight sight = Sight.of(caller);
		ProjectId project = new ProjectId(id);
		this.projects.find(project, sight).orElseThrow(ProjectNotFound::new);
		return this.answers.page(this.outcomes.list(project, sight, page), project, caller);
	}

	@PostMapping("/api/projects/{id}/outcomes")
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.ENTERPRISE_LEADER })
	@Operation(operationId = "reportOutcome", summary = "Report a figure of a project")
	ResponseEntity<OutcomeResponse> report(Caller caller, @PathVariable UUID id, @RequestBody OutcomeReport request) {
		return this.answers.created(this.report.report(caller, new ProjectId(id), request), caller);
	}

	@GetMapping("/api/outcomes/{id}")
	@AllowAuthenticated
	@Operation(operationId = "getOutcome", summary = "Read one outcome")
	ResponseEntity<OutcomeResponse> get(Caller caller, @PathVariable UUID id) {
		return this.answers.ok(find(caller, id), caller);
	}

	@PutMapping("/api/outcomes/{id}")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.ENTERPRISE_LEADER })
	@Operation(operationId = "putOutcome", summary = "Report a figure under an id you name, or correct it",
			description = """
					If-None-Match: * reports; when it is answered with 412 the outcome is there already, perhaps by an
					earlier attempt of your own: read it with GET. If-Match corrects a reported or returned outcome,
					which then waits to be verified again.""")
	ResponseEntity<OutcomeResponse> put(Caller caller, @PathVariable UUID id, PutPrecondition precondition,
			@RequestBody OutcomeReport request) {
		Outcome outcome = this.report.write(caller, new OutcomeId(id), precondition, request);
		return precondition.creates() ? this.answers.created(outcome, caller) : this.answers.ok(outcome, caller);
	}

	@GetMapping("/api/outcomes/{id}/history")
	@AllowAuthenticated
	@Operation(operationId = "getOutcomeHistory", summary = "Who did what with an outcome, newest first")
	Page<HistoryEntry> history(Caller caller, @PathVariable UUID id, PageQuery page) {
		find(caller, id);
		return this.history.of("outcome", id, page);
	}

	private Outcome find(Caller caller, UUID id) {
		return this.outcomes.find(new OutcomeId(id), Sight.of(caller)).orElseThrow(OutcomeNotFound::new);
	}

}
