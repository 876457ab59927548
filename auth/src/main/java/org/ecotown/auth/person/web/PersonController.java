package org.ecotown.auth.person.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.ecotown.auth.person.People;
import org.ecotown.auth.person.Person;
import org.ecotown.auth.person.PersonId;
import org.ecotown.auth.person.PersonNotFound;
import org.ecotown.auth.person.RegisterPerson;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The people who may sign in, for those who administer or audit them. An auditor sees
 * those of the own organisation.
 */
@RestController
@RequestMapping("/api/people")
class PersonController {

	private final People people;

	private final RegisterPerson register;

	private final History history;

	PersonController(People people, RegisterPerson register, History history) {
		this.people = people;
		this.register = register;
		this.history = history;
	}

	@GetMapping
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.AUDITOR })
	Page<PersonResponse> list(PageQuery page, Caller caller) {
		List<Person> rows = rows(caller, Objects.requireNonNullElse(page.after(0), ""), page.fetchSize());
		return page.toPage(rows.stream().map(PersonResponse::from).toList(), (row) -> List.of(row.username()));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(roles = Role.PLATFORM_ADMIN)
	ResponseEntity<PersonResponse> create(@RequestBody NewPersonRequest request, Caller caller) {
		Person person = this.register.add(caller, request.toInput(), request.password(),
				Boolean.TRUE.equals(request.demo()));
		return ResponseEntity.created(URI.create("/api/people/" + person.id()))
			.eTag(EntityTags.of(person.version()))
			.body(PersonResponse.from(person));
	}

	@GetMapping("/{id}")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.AUDITOR })
	ResponseEntity<PersonResponse> get(@PathVariable PersonId id, Caller caller) {
		return answer(find(id, caller));
	}

	@PutMapping("/{id}")
	@Allow(roles = Role.PLATFORM_ADMIN)
	ResponseEntity<PersonResponse> replace(@PathVariable PersonId id, IfMatch ifMatch,
			@RequestBody PersonRequest request, Caller caller) {
		return answer(this.register.change(caller, id, ifMatch, request.toInput()));
	}

	@GetMapping("/{id}/history")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.AUDITOR })
	Page<HistoryEntry> history(@PathVariable PersonId id, PageQuery page, Caller caller) {
		find(id, caller);
		return this.history.of(RegisterPerson.HISTORY, id.value(), page);
	}

	private List<Person> rows(Caller caller, String after, int limit) {
		if (caller.is(Role.PLATFORM_ADMIN)) {
			return this.people.list(after, limit);
		}
		UUID organisation = caller.organisation();
		return (organisation != null) ? this.people.listOf(organisation, after, limit) : List.of();
	}

	private Person find(PersonId id, Caller caller) {
		return this.people.findById(id)
			.filter((person) -> visible(person, caller))
			.orElseThrow(() -> new PersonNotFound(id));
	}

	private static boolean visible(Person person, Caller caller) {
		return caller.is(Role.PLATFORM_ADMIN) || person.memberships()
			.stream()
			.anyMatch((membership) -> caller.actsFor(membership.organisation().value()));
	}

	private static ResponseEntity<PersonResponse> answer(Person person) {
		return ResponseEntity.ok().eTag(EntityTags.of(person.version())).body(PersonResponse.from(person));
	}

}
