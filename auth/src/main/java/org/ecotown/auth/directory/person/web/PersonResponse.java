package org.ecotown.auth.directory.person.web;

import java.time.LocalDate;
import java.util.List;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.Contact;
import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonState;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A person as the API shows it.
 */
record PersonResponse(PersonId id, String username, PersonName name, String locale, @Nullable String email,
		boolean emailVerified, @Nullable String phone, PersonState state, List<MembershipResponse> memberships,
		boolean demo) {

	/**
	 * @param memberships those the reader may see
	 */
	static PersonResponse of(Person person, List<Membership> memberships) {
		Contact contact = person.contact();
		return new PersonResponse(person.id(), person.username(), person.name(), person.locale(), contact.email(),
				contact.emailVerified(), contact.phone(), person.state(),
				memberships.stream()
					.map((membership) -> new MembershipResponse(membership.organisation(), membership.roles(),
							membership.from(), membership.to()))
					.toList(),
				person.demo());
	}

	record MembershipResponse(OrganisationId organisation, List<String> roles, LocalDate from, @Nullable LocalDate to) {
	}

}
