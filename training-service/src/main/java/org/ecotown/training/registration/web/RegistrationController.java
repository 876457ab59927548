package org.ecotown.training.registration.web;

import java.time.LocalDate;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.training.registration.AttendSession;
import org.ecotown.training.registration.RegisterParticipant;
import org.ecotown.training.registration.RegistrationId;
import org.ecotown.training.registration.Registrations;
import org.ecotown.training.session.SessionId;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * One registration over HTTP.
 */
@RestController
@RequestMapping("/api/registrations/{id}")
class RegistrationController {

	private final Registrations registrations;

	private final RegisterParticipant register;

	private final AttendSession attend;

	private final History history;

	private final PersonalAnswers answers;

	RegistrationController(Registrations registrations, RegisterParticipant register, AttendSession attend,
			History history, PersonalAnswers answers) {
		this.registrations = registrations;
		this.register = register;
		this.attend = attend;
		this.history = history;
		this.answers = answers;
	}

	@Operation(operationId = "getRegistration", summary = "Read one registration")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.ENTERPRISE_LEADER, Role.AUDITOR })
	@GetMapping
	ResponseEntity<RegistrationResponse> getRegistration(Caller caller, @PathVariable UUID id) {
		return this.answers.of(this.attend.read(new RegistrationId(id), caller), caller);
	}

	@Operation(operationId = "putRegistration", summary = "Give a person a seat under an id you name")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.ENTERPRISE_LEADER })
	@PutMapping
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<RegistrationResponse> putRegistration(Caller caller, @PathVariable UUID id,
			PutPrecondition precondition, @RequestBody NamedRegistrationRequest request) {
		precondition.requireAbsent();
		RegistrationId registration = new RegistrationId(id);
		if (this.registrations.find(registration).isPresent()) {
			// who may not see it does not learn that it is there
			this.attend.read(registration, caller.reading());
			throw new PreconditionFailed();
		}
		return this.answers.created(this.register.register(registration, new SessionId(request.session()),
				request.participant().toApplicant(request.enterprise()), caller), caller);
	}

	@Operation(operationId = "cancelRegistration", summary = "Free the seat of somebody who was never there")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.ENTERPRISE_LEADER })
	@PostMapping("/cancellation")
	ResponseEntity<RegistrationResponse> cancelRegistration(Caller caller, @PathVariable UUID id, IfMatch ifMatch) {
		return this.answers.of(this.attend.cancel(new RegistrationId(id), ifMatch, caller), caller);
	}

	@Operation(operationId = "checkIn",
			summary = "Note that the person was there on that day; repeating changes nothing")
	@Allow(roles = { Role.TRAINER, Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@PutMapping("/attendance/{date}")
	ResponseEntity<RegistrationResponse> checkIn(Caller caller, @PathVariable UUID id, @PathVariable LocalDate date) {
		return this.answers.of(this.attend.checkIn(new RegistrationId(id), date, caller), caller);
	}

	@Operation(operationId = "undoCheckIn", summary = "Take a check-in back; repeating changes nothing")
	@Allow(roles = { Role.TRAINER, Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	@DeleteMapping("/attendance/{date}")
	ResponseEntity<RegistrationResponse> undoCheckIn(Caller caller, @PathVariable UUID id,
			@PathVariable LocalDate date) {
		return this.answers.of(this.attend.undo(new RegistrationId(id), date, caller), caller);
	}

	@Operation(operationId = "getRegistrationHistory", summary = "Who changed what about a registration")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.ENTERPRISE_LEADER, Role.AUDITOR })
	@GetMapping("/history")
	ResponseEntity<Page<HistoryEntry>> getRegistrationHistory(Caller caller, @PathVariable UUID id, PageQuery page) {
		this.attend.read(new RegistrationId(id), caller);
		return this.answers.of(this.history.of("registration", id, page));
	}

}
