package org.ecotown.training.session.web;

import java.time.LocalDate;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.training.session.ScheduleSession;
import org.ecotown.training.session.SessionFilter;
import org.ecotown.training.session.SessionId;
import org.ecotown.training.session.SessionOrder;
import org.ecotown.training.session.SessionState;
import org.ecotown.training.session.Sessions;
import org.ecotown.training.session.Sight;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Planning of sessions over HTTP.
 */
@RestController
@RequestMapping("/api/sessions")
class SessionController {

	private final Sessions sessions;

	private final ScheduleSession schedule;

	private final SessionAnswers answers;

	private final History history;

	SessionController(Sessions sessions, ScheduleSession schedule, SessionAnswers answers, History history) {
		this.sessions = sessions;
		this.schedule = schedule;
		this.answers = answers;
		this.history = history;
	}

	@Operation(operationId = "listSessions", summary = "List the sessions you may see, and how many there are",
			description = """
					The one that begins last comes first unless another order is asked for. A cursor belongs to the order
					it was made in.""")
	@AllowAuthenticated
	@GetMapping
	CountedPage<SessionResponse> listSessions(Caller caller, PageQuery page,
			@Parameter(description = "Words of the title or the venue",
					example = "แปรรูป") @RequestParam @Nullable String q,
			@RequestParam @Nullable UUID agreement, @RequestParam @Nullable UUID objective,
			@RequestParam @Nullable SessionState state, @RequestParam @Nullable UUID course,
			@RequestParam @Nullable LocalDate from, @RequestParam @Nullable SessionOrder sort) {
		SessionFilter filter = new SessionFilter(q, agreement, objective, state, course, from,
				(sort != null) ? sort : SessionOrder.LATEST);
		return this.answers.page(this.sessions.list(Sight.of(caller), filter, page), caller);
	}

	@Operation(operationId = "createSession", summary = "Plan a session")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<SessionResponse> createSession(Caller caller, @RequestBody SessionRequest request) {
		return this.answers.created(this.schedule.create(request.toPlan(), caller), caller);
	}

	@Operation(operationId = "getSession", summary = "Read one session")
	@AllowAuthenticated
	@GetMapping("/{id}")
	ResponseEntity<SessionResponse> getSession(Caller caller, @PathVariable UUID id) {
		return this.answers.ok(this.sessions.read(new SessionId(id), caller), caller);
	}

	@Operation(operationId = "putSession", summary = "Change the plan of a session that is open or was returned")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@PutMapping("/{id}")
	ResponseEntity<SessionResponse> putSession(Caller caller, @PathVariable UUID id, IfMatch ifMatch,
			@RequestBody SessionRequest request) {
		return this.answers.ok(
				this.schedule.replace(new SessionId(id), request.toPlan(), SessionTags.version(ifMatch), caller),
				caller);
	}

	@Operation(operationId = "getSessionHistory", summary = "Who changed what about a session")
	@AllowAuthenticated
	@GetMapping("/{id}/history")
	Page<HistoryEntry> getSessionHistory(Caller caller, @PathVariable UUID id, PageQuery page) {
		this.sessions.read(new SessionId(id), caller);
		return this.history.of("session", id, page);
	}

}
