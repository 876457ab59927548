package org.ecotown.auth.directory.person.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.PeopleDirectory;
import org.ecotown.auth.directory.person.PeopleFilter;
import org.ecotown.auth.directory.person.PeopleOrder;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonNotFound;
import org.ecotown.auth.directory.person.PersonState;
import org.ecotown.auth.directory.person.RegisterPerson;
import org.ecotown.auth.directory.person.role.Administration;
import org.ecotown.auth.directory.person.seal.PersonHistory;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
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
 * The people who may sign in, for those who administer or audit them. An auditor sees
 * those of the own organisation, its administrator those and no membership elsewhere.
 */
@RestController
@RequestMapping("/api/people")
class PersonController {

	private final People people;

	private final PeopleDirectory directory;

	private final RegisterPerson register;

	private final Administration administration;

	private final PersonHistory history;

	PersonController(People people, PeopleDirectory directory, RegisterPerson register, Administration administration,
			PersonHistory history) {
		this.people = people;
		this.directory = directory;
		this.register = register;
		this.administration = administration;
		this.history = history;
	}

	@GetMapping
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.AUDITOR, Role.ORGANISATION_ADMIN })
	@Operation(summary = "List people, and how many there are", description = """
			By given name unless another order is asked for; newest begins with who was registered last.
			A cursor belongs to the order it was made in.""")
	CountedPage<PersonResponse> list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable UUID organisation,
			@RequestParam(required = false) @Nullable PersonState state,
			@RequestParam(required = false) @Nullable PeopleOrder sort, PageQuery page, Caller caller) {
		return this.directory
			.list(filter(caller, q, organisation, state, (sort != null) ? sort : PeopleOrder.NAME), page)
			.map((person) -> response(person, caller));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	ResponseEntity<PersonResponse> create(@RequestBody NewPersonRequest request, Caller caller) {
		Person person = this.register.add(caller, request.toInput(), request.password(),
				Boolean.TRUE.equals(request.demo()));
		return ResponseEntity.created(URI.create("/api/people/" + person.id()))
			.eTag(EntityTags.of(person.version()))
			.body(response(person, caller));
	}

	@GetMapping("/{id}")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.AUDITOR, Role.ORGANISATION_ADMIN })
	ResponseEntity<PersonResponse> get(@PathVariable PersonId id, Caller caller) {
		return answer(find(id, caller), caller);
	}

	@PutMapping("/{id}")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	ResponseEntity<PersonResponse> replace(@PathVariable PersonId id, IfMatch ifMatch,
			@RequestBody PersonRequest request, Caller caller) {
		return answer(this.register.change(caller, id, ifMatch, request.toInput()), caller);
	}

	@GetMapping("/{id}/history")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.AUDITOR })
	Page<HistoryEntry> history(@PathVariable PersonId id, PageQuery page, Caller caller) {
		find(id, caller);
		return this.history.of(id, page);
	}

	private static PeopleFilter filter(Caller caller, @Nullable String q, @Nullable UUID organisation,
			@Nullable PersonState state, PeopleOrder order) {
		if (caller.is(Role.PLATFORM_ADMIN)) {
			return new PeopleFilter(q, organisation, state, null, order);
		}
		if (caller.organisation() == null || (organisation != null && !caller.actsFor(organisation))) {
			throw new ProblemException(PlatformProblem.FORBIDDEN);
		}
		return new PeopleFilter(q, caller.organisation(), state, caller.is(Role.AUDITOR) ? null : caller.organisation(),
				order);
	}

	private Person find(PersonId id, Caller caller) {
		return this.people.findById(id)
			.filter((person) -> this.administration.sees(caller, person))
			.orElseThrow(() -> new PersonNotFound(id));
	}

	private PersonResponse response(Person person, Caller caller) {
		return PersonResponse.of(person, this.administration.visible(caller, person));
	}

	private ResponseEntity<PersonResponse> answer(Person person, Caller caller) {
		return ResponseEntity.ok().eTag(EntityTags.of(person.version())).body(response(person, caller));
	}

}
