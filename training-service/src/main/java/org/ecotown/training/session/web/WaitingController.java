package org.ecotown.training.session.web;

import io.swagger.v3.oas.annotations.Operation;
import org.ecotown.platform.audit.LatestChange;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.training.session.WaitingSessions;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What waits for a caller, over all agreements.
 */
@RestController
@RequestMapping("/api/sessions")
class WaitingController {

	private final WaitingSessions waiting;

	private final SessionAnswers answers;

	WaitingController(WaitingSessions waiting, SessionAnswers answers) {
		this.waiting = waiting;
		this.answers = answers;
	}

	@Operation(operationId = "listWaitingSessions",
			summary = "List the sessions that wait for you, the longest closed first", description = """
					For verification: closed by others. For correction: closed by you and sent back.""")
	@AllowAuthenticated
	@GetMapping("/waiting")
	CountedPage<SessionResponse> waiting(Caller caller, @RequestParam("for") WaitingSessions.WaitingFor waitsFor,
			PageQuery page) {
		return this.answers.page(this.waiting.list(caller, waitsFor, page), caller);
	}

	@Operation(operationId = "listSessionChanges", summary = "List the latest changes of the sessions you see")
	@Allow(roles = { Role.AUDITOR, Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@GetMapping("/changes")
	Page<LatestChange> changes(Caller caller, PageQuery page) {
		return this.waiting.changes(caller, page);
	}

	@Operation(operationId = "listUpcomingSessions",
			summary = "List the open sessions you may see that are not over, the next one first")
	@AllowAuthenticated
	@GetMapping("/upcoming")
	CountedPage<SessionResponse> upcoming(Caller caller, PageQuery page) {
		return this.answers.page(this.waiting.upcoming(caller, page), caller);
	}

}
