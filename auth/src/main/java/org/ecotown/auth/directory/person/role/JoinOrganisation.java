package org.ecotown.auth.directory.person.role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.auth.directory.person.PersonNotFound;
import org.ecotown.auth.directory.person.seal.PersonHistory;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody who has an account act for one more organisation, or as more in one.
 */
@Service
@Transactional
public class JoinOrganisation {

	private final People people;

	private final PersonHistory history;

	private final RolesChanged roles;

	private final Clock clock;

	JoinOrganisation(People people, PersonHistory history, RolesChanged roles, Clock clock) {
		this.people = people;
		this.history = history;
		this.roles = roles;
		this.clock = clock;
	}

	/**
	 * Adds the roles from today on. Whether the inviter may give them has been decided.
	 */
	public void join(Caller inviter, PersonId id, OrganisationId organisation, List<String> given) {
		Person person = this.people.findById(id).orElseThrow(() -> new PersonNotFound(id));
		LocalDate today = LocalDate.now(this.clock);
		Membership present = person.memberships()
			.stream()
			.filter((membership) -> membership.organisation().equals(organisation) && membership.holdsOn(today))
			.findFirst()
			.orElse(null);
		if (present != null && present.roles().containsAll(given)) {
			return;
		}
		PersonInput before = person.asInput();
		person.change(before.with(memberships(person, organisation, given, present, today)));
		Person saved = this.people.save(person);
		this.history.record(inviter, id, "changed", before, saved.asInput());
		this.roles.record(inviter, id, before.memberships(), saved.memberships());
	}

	private static List<Membership> memberships(Person person, OrganisationId organisation, List<String> given,
			@Nullable Membership present, LocalDate today) {
		List<Membership> memberships = new ArrayList<>(person.memberships());
		TreeSet<String> roles = new TreeSet<>(given);
		LocalDate to = person.memberships()
			.stream()
			.filter((membership) -> membership.organisation().equals(organisation) && membership.from().isAfter(today))
			.map((membership) -> membership.from().minusDays(1))
			.min(LocalDate::compareTo)
			.orElse(null);
		if (present != null) {
			roles.addAll(present.roles());
			memberships.remove(present);
			if (present.from().isBefore(today)) {
				memberships.add(present.endedOn(today.minusDays(1)));
			}
			to = present.to();
		}
		memberships.add(new Membership(organisation, List.copyOf(roles), today, to));
		return memberships;
	}

}
