package org.ecotown.auth.directory.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.name.Usernames;
import org.ecotown.auth.directory.person.seal.PersonHistory;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers people without a password whom a partner's identity provider vouches for, and
 * follows what it says about their roles in its own organisation.
 */
@Service
@Transactional
public class ProvisionPerson {

	private static final int NUMBERED = 100;

	private static final int LONGEST_USERNAME = 90;

	private final People people;

	private final PersonHistory history;

	private final Clock clock;

	private final TimeOrderedIds ids;

	ProvisionPerson(People people, PersonHistory history, Clock clock, TimeOrderedIds ids) {
		this.people = people;
		this.history = history;
		this.clock = clock;
		this.ids = ids;
	}

	/**
	 * Whether somebody has the user name.
	 */
	public boolean isKnown(String username) {
		return this.people.existsByUsername(Usernames.normalise(username));
	}

	/**
	 * Adds a person.
	 * @param wish the user name to have, with a number behind it if somebody has it
	 */
	public PersonId add(String wish, PersonName name, String locale, OrganisationId organisation, List<String> roles) {
		PersonId id = new PersonId(this.ids.next());
		Membership membership = new Membership(organisation, roles, LocalDate.now(this.clock), null);
		Person person = this.people
			.save(new Person(id, new PersonInput(free(wish), name, locale, null, null, List.of(membership)), false));
		this.history.record(self(person, organisation), id, "provisioned", null, person.asInput());
		return id;
	}

	/**
	 * Brings the roles in one organisation up to date. What was given by hand stays; a
	 * membership that was ended stays ended.
	 * @param managed the roles the partner decides about
	 * @param granted those of them the person has now
	 * @return the roles the person has now; null when nothing changed
	 */
	public @Nullable List<String> roles(PersonId id, OrganisationId organisation, Set<String> managed,
			List<String> granted) {
		Person person = this.people.findById(id).orElseThrow(() -> new PersonNotFound(id));
		LocalDate today = LocalDate.now(this.clock);
		List<Membership> of = person.memberships()
			.stream()
			.filter((membership) -> membership.organisation().equals(organisation))
			.toList();
		Membership present = of.stream().filter((membership) -> membership.holdsOn(today)).findFirst().orElse(null);
		if (present == null && !of.isEmpty()) {
			return null;
		}
		Set<String> roles = new TreeSet<>((present != null) ? present.roles() : List.of());
		roles.removeAll(managed);
		roles.addAll(granted);
		if (roles.isEmpty() || (present != null && roles.equals(new HashSet<>(present.roles())))) {
			return null;
		}
		List<String> now = List.copyOf(roles);
		change(person, present, new Membership(organisation, now, today, (present != null) ? present.to() : null));
		return now;
	}

	private void change(Person person, @Nullable Membership present, Membership next) {
		List<Membership> memberships = new ArrayList<>(person.memberships());
		if (present != null) {
			memberships.remove(present);
			if (present.from().isBefore(next.from())) {
				memberships.add(new Membership(present.organisation(), present.roles(), present.from(),
						next.from().minusDays(1)));
			}
		}
		memberships.add(next);
		PersonInput before = person.asInput();
		person.change(new PersonInput(before.username(), before.name(), before.locale(), before.email(), before.phone(),
				memberships));
		Person saved = this.people.save(person);
		this.history.record(self(saved, next.organisation()), saved.id(), "changed", before, saved.asInput());
	}

	private String free(String wish) {
		String name = Usernames.normalise(wish).replaceAll("[\\s<>\"']", "");
		String start = name.substring(0, Math.min(name.length(), LONGEST_USERNAME));
		String usable = (start.length() < 2) ? "person" : start;
		return Stream
			.concat(Stream.of(usable), Stream.iterate(2, (n) -> n + 1).limit(NUMBERED).map((n) -> usable + "-" + n))
			.filter((candidate) -> !this.people.existsByUsername(candidate))
			.findFirst()
			.orElseGet(() -> usable.substring(0, Math.min(usable.length(), 60)) + "-" + UUID.randomUUID());
	}

	private static Caller self(Person person, OrganisationId organisation) {
		return new Caller(person.id().toString(), person.displayName(), organisation.value(), Set.of(), Set.of());
	}

}
