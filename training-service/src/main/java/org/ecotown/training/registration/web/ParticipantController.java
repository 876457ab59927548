package org.ecotown.training.registration.web;

import io.swagger.v3.oas.annotations.Operation;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.training.registration.Attendee;
import org.ecotown.training.registration.KnownPeople;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * People who took part, over HTTP.
 */
@RestController
class ParticipantController {

	private final KnownPeople people;

	private final PersonalAnswers answers;

	ParticipantController(KnownPeople people, PersonalAnswers answers) {
		this.people = people;
		this.answers = answers;
	}

	@Operation(operationId = "listParticipants",
			summary = "Find people in the sessions you may see, by name or phone number")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.ENTERPRISE_LEADER, Role.AUDITOR })
	@GetMapping("/api/participants")
	ResponseEntity<Page<ParticipantResponse>> listParticipants(Caller caller, PageQuery page,
			@RequestParam(required = false) @Nullable String q) {
		Page<Attendee> people = this.people.search(q, caller, page);
		return this.answers.of(people.map(ParticipantResponse::from));
	}

}
