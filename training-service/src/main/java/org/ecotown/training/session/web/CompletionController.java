package org.ecotown.training.session.web;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.training.session.CompleteSession;
import org.ecotown.training.session.SessionId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Closing, verification and return over HTTP.
 */
@RestController
@RequestMapping("/api/sessions/{id}")
class CompletionController {

	private final CompleteSession complete;

	private final SessionAnswers answers;

	CompletionController(CompleteSession complete, SessionAnswers answers) {
		this.complete = complete;
		this.answers = answers;
	}

	@Operation(operationId = "closeSession", summary = "Close a session and report the trained people")
	@Allow(roles = { Role.TRAINER, Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@PostMapping("/closing")
	ResponseEntity<SessionResponse> closeSession(Caller caller, @PathVariable UUID id, IfMatch ifMatch) {
		return this.answers.ok(this.complete.close(new SessionId(id), SessionTags.version(ifMatch), caller), caller);
	}

	@Operation(operationId = "verifySession",
			summary = "Verify a closed session, as another person than the one who closed it")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@PostMapping("/verification")
	ResponseEntity<SessionResponse> verifySession(Caller caller, @PathVariable UUID id, IfMatch ifMatch) {
		return this.answers.ok(this.complete.verify(new SessionId(id), SessionTags.version(ifMatch), caller), caller);
	}

	@Operation(operationId = "returnSession",
			summary = "Send a closed or verified session back, as another person than the one who closed it")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@PostMapping("/return")
	ResponseEntity<SessionResponse> returnSession(Caller caller, @PathVariable UUID id, IfMatch ifMatch,
			@RequestBody ReturnRequest request) {
		return this.answers.ok(this.complete.giveBack(new SessionId(id), request.reason().strip(),
				SessionTags.version(ifMatch), caller), caller);
	}

}
