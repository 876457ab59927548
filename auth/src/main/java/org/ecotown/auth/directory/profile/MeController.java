package org.ecotown.auth.directory.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecotown.auth.directory.organisation.OrganisationDirectory;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationSummary;
import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a person or a client what its own token stands for.
 */
@RestController
class MeController {

	private final People people;

	private final OrganisationDirectory organisations;

	private final Clock clock;

	MeController(People people, OrganisationDirectory organisations, Clock clock) {
		this.people = people;
		this.organisations = organisations;
		this.clock = clock;
	}

	@GetMapping("/api/me")
	@AllowAuthenticated
	MeResponse getMe(Caller caller) {
		Person person = person(caller).orElse(null);
		List<Membership> memberships = (person != null) ? person.memberships() : List.of();
		OrganisationId actsFor = (caller.organisation() != null) ? new OrganisationId(caller.organisation()) : null;
		List<OrganisationId> ids = Stream
			.concat(memberships.stream().map(Membership::organisation), Stream.ofNullable(actsFor))
			.distinct()
			.toList();
		return MeResponse.of(caller, person, actsFor, summaries(ids));
	}

	private Map<OrganisationId, OrganisationSummary> summaries(List<OrganisationId> ids) {
		return this.organisations.summaries(ids, LocalDate.now(this.clock));
	}

	private Optional<Person> person(Caller caller) {
		return PersonId.of(caller).flatMap(this.people::findById);
	}

}
