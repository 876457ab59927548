package org.ecotown.training.registration.web;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.time.TimeOrderedIds;
import org.ecotown.training.registration.RegisterParticipant;
import org.ecotown.training.registration.Registration;
import org.ecotown.training.registration.RegistrationId;
import org.ecotown.training.registration.Registrations;
import org.ecotown.training.session.Session;
import org.ecotown.training.session.SessionId;
import org.ecotown.training.session.Sessions;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The register of a session over HTTP.
 */
@RestController
@RequestMapping("/api/sessions/{id}/registrations")
class SessionRegistrationController {

	private final Sessions sessions;

	private final Registrations registrations;

	private final RegisterParticipant register;

	private final PersonalAnswers answers;

	private final TimeOrderedIds ids;

	SessionRegistrationController(Sessions sessions, Registrations registrations, RegisterParticipant register,
			PersonalAnswers answers, TimeOrderedIds ids) {
		this.sessions = sessions;
		this.registrations = registrations;
		this.register = register;
		this.answers = answers;
		this.ids = ids;
	}

	@Operation(operationId = "listRegistrations",
			summary = "List the register of a session; guests see their own people")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.ENTERPRISE_LEADER, Role.AUDITOR })
	@GetMapping
	ResponseEntity<Page<RegistrationResponse>> listRegistrations(Caller caller, @PathVariable UUID id, PageQuery page) {
		Session session = this.sessions.read(new SessionId(id), caller);
		Page<Registration> registrations = this.registrations.list(session, caller, page);
		return this.answers
			.of(registrations.map((registration) -> RegistrationResponse.from(registration, session, caller)));
	}

	@Operation(operationId = "registerParticipant", summary = "Give a person a seat")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.ENTERPRISE_LEADER })
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<RegistrationResponse> registerParticipant(Caller caller, @PathVariable UUID id,
			@RequestBody RegistrationRequest request) {
		return this.answers.created(this.register.register(new RegistrationId(this.ids.next()), new SessionId(id),
				request.participant().toApplicant(request.enterprise()), caller), caller);
	}

}
