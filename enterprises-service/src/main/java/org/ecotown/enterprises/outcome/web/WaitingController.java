package org.ecotown.enterprises.outcome.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.enterprises.outcome.DueReport;
import org.ecotown.enterprises.outcome.WaitingOutcome;
import org.ecotown.enterprises.outcome.WaitingOutcomes;
import org.ecotown.platform.audit.LatestChange;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What waits for a caller, over all projects.
 */
@RestController
@RequestMapping("/api/outcomes")
@Tag(name = "outcomes")
class WaitingController {

	private final WaitingOutcomes waiting;

	WaitingController(WaitingOutcomes waiting) {
		this.waiting = waiting;
	}

	@GetMapping("/waiting")
	@AllowAuthenticated
	@Operation(operationId = "listWaitingOutcomes",
			summary = "List the outcomes that wait for you, the oldest report first", description = """
					For verification: reported by others in your programme. For correction: sent back, and reported by
					you or of your enterprise.""")
	CountedPage<WaitingOutcome> waiting(Caller caller, @RequestParam("for") WaitingOutcome.For waitsFor,
			PageQuery page) {
		return this.waiting.list(caller, waitsFor, page);
	}

	@GetMapping("/changes")
	@Allow(roles = { Role.AUDITOR, Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@Operation(operationId = "listEnterpriseChanges",
			summary = "List the latest changes of the enterprises, projects and outcomes you see")
	Page<LatestChange> changes(Caller caller, PageQuery page) {
		return this.waiting.changes(caller, page);
	}

	@GetMapping("/due")
	@AllowAuthenticated
	@Operation(operationId = "listDueReports",
			summary = "List the running projects of your enterprise without a figure of this month")
	CountedPage<DueReport> due(Caller caller, PageQuery page) {
		return this.waiting.due(caller, page);
	}

}
