package org.ecotown.auth.person.web;

import java.time.LocalDate;
import java.util.List;

import org.ecotown.auth.organisation.OrganisationId;
import org.ecotown.auth.person.Person;
import org.ecotown.auth.person.PersonId;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A person as the API shows it.
 */
record PersonResponse(PersonId id, String username, PersonName name, String locale,
		List<MembershipResponse> memberships, boolean demo) {

	static PersonResponse from(Person person) {
		return new PersonResponse(person.id(), person.username(), person.name(), person.locale(),
				person.memberships()
					.stream()
					.map((membership) -> new MembershipResponse(membership.organisation(), membership.roles(),
							membership.from(), membership.to()))
					.toList(),
				person.demo());
	}

	record MembershipResponse(OrganisationId organisation, List<String> roles, LocalDate from, @Nullable LocalDate to) {
	}

}
