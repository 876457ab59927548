package org.ecotown.training.session.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.training.session.ScheduleSession;
import org.ecotown.training.session.Session;
import org.ecotown.training.session.SessionFilter;
import org.ecotown.training.session.SessionId;
import org.ecotown.training.session.SessionState;
import org.ecotown.training.session.Sessions;
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

	private final History history;

	SessionController(Sessions sessions, ScheduleSession schedule, History history) {
		this.sessions = sessions;
		this.schedule = schedule;
		this.history = history;
	}

	@Operation(operationId = "listSessions", summary = "List the sessions you may see, the latest first")
	@AllowAuthenticated
	@GetMapping
	Page<SessionResponse> listSessions(Caller caller, PageQuery page,
			@RequestParam(required = false) @Nullable UUID agreement,
			@RequestParam(required = false) @Nullable UUID objective,
			@RequestParam(required = false) @Schema(
					allowableValues = { "open", "closed", "verified", "returned" }) @Nullable String state,
			@RequestParam(required = false) @Nullable UUID course,
			@RequestParam(required = false) @Nullable LocalDate from) {
		SessionFilter filter = new SessionFilter(agreement, objective, state(state), course, from);
		Page<Session> sessions = this.sessions.list(caller, filter, page);
		return new Page<>(sessions.items().stream().map((session) -> SessionResponse.from(session, caller)).toList(),
				sessions.next());
	}

	@Operation(operationId = "createSession", summary = "Plan a session")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<SessionResponse> createSession(Caller caller, @RequestBody SessionRequest request) {
		Session session = this.schedule.create(request.toPlan(), caller);
		return ResponseEntity.created(URI.create("/api/sessions/" + session.id().value()))
			.eTag(SessionTags.of(session))
			.body(SessionResponse.from(session, caller));
	}

	@Operation(operationId = "getSession", summary = "Read one session")
	@AllowAuthenticated
	@GetMapping("/{id}")
	ResponseEntity<SessionResponse> getSession(Caller caller, @PathVariable UUID id) {
		return answer(this.sessions.read(new SessionId(id), caller), caller);
	}

	@Operation(operationId = "putSession", summary = "Change the plan of a session that is open or was returned")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@PutMapping("/{id}")
	ResponseEntity<SessionResponse> putSession(Caller caller, @PathVariable UUID id, IfMatch ifMatch,
			@RequestBody SessionRequest request) {
		return answer(this.schedule.replace(new SessionId(id), request.toPlan(), SessionTags.version(ifMatch), caller),
				caller);
	}

	@Operation(operationId = "getSessionHistory", summary = "Who changed what about a session")
	@AllowAuthenticated
	@GetMapping("/{id}/history")
	Page<HistoryEntry> getSessionHistory(Caller caller, @PathVariable UUID id, PageQuery page) {
		this.sessions.read(new SessionId(id), caller);
		return this.history.of("session", id, page);
	}

	static ResponseEntity<SessionResponse> answer(Session session, Caller caller) {
		return ResponseEntity.ok().eTag(SessionTags.of(session)).body(SessionResponse.from(session, caller));
	}

	private static @Nullable SessionState state(@Nullable String state) {
		return Optional.ofNullable(state)
			.map((name) -> SessionState.find(name)
				.orElseThrow(() -> new InvalidInput(
						InputFault.parameter("state", "wrong-type", "open | closed | verified | returned"))))
			.orElse(null);
	}

}
