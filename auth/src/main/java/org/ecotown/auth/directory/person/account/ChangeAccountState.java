package org.ecotown.auth.directory.person.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonNotFound;
import org.ecotown.auth.directory.person.PersonState;
import org.ecotown.auth.directory.person.password.Passwords;
import org.ecotown.auth.directory.person.role.Administration;
import org.ecotown.auth.directory.person.role.RolesChanged;
import org.ecotown.auth.directory.person.seal.PersonHistory;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suspends, resumes, retires and erases accounts. Whoever may no longer sign in has no
 * tokens left, and none can be had any more; an access token that is out ends within five
 * minutes.
 */
@Service
@Transactional
public class ChangeAccountState {

	private final People people;

	private final Administration administration;

	private final Passwords passwords;

	private final PersonHistory history;

	private final RolesChanged roles;

	private final SecurityEvents events;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	ChangeAccountState(People people, Administration administration, Passwords passwords, PersonHistory history,
			RolesChanged roles, SecurityEvents events, ApplicationEventPublisher publisher, Clock clock) {
		this.people = people;
		this.administration = administration;
		this.passwords = passwords;
		this.history = history;
		this.roles = roles;
		this.events = events;
		this.publisher = publisher;
		this.clock = clock;
	}

	public Person suspend(Caller caller, PersonId id, IfMatch ifMatch) {
		return enter(caller, find(caller, id, ifMatch), PersonState.SUSPENDED, EnumSet.of(PersonState.ACTIVE));
	}

	/**
	 * Lets somebody sign in again. The memberships of somebody who had left stay ended.
	 */
	public Person resume(Caller caller, PersonId id, IfMatch ifMatch) {
		return enter(caller, find(caller, id, ifMatch), PersonState.ACTIVE,
				EnumSet.of(PersonState.SUSPENDED, PersonState.LEFT));
	}

	/**
	 * Ends the account and, with today, all memberships.
	 */
	public Person leave(Caller caller, PersonId id, IfMatch ifMatch) {
		Person person = find(caller, id, ifMatch);
		List<Membership> before = person.memberships();
		person.endMemberships(LocalDate.now(this.clock));
		Person left = enter(caller, person, PersonState.LEFT, EnumSet.of(PersonState.ACTIVE, PersonState.SUSPENDED));
		this.roles.record(caller, id, before, left.memberships());
		return left;
	}

	/**
	 * Removes everything personal for good; ids stay, so that history stays whole.
	 */
	public Person erase(Caller caller, PersonId id, IfMatch ifMatch) {
		Person person = find(caller, id, ifMatch);
		PersonState before = person.state();
		requireState(before, EnumSet.complementOf(EnumSet.of(PersonState.ERASED)));
		// first: whoever is told by mail must still have an address
		log(caller, person, before, PersonState.ERASED);
		person.endMemberships(LocalDate.now(this.clock));
		person.erase();
		Person erased = this.people.save(person);
		this.passwords.remove(id);
		this.history.erase(id);
		this.history.record(caller, id, before, PersonState.ERASED);
		this.publisher.publishEvent(new AccountStateChanged(id, PersonState.ERASED));
		return erased;
	}

	private Person find(Caller caller, PersonId id, IfMatch ifMatch) {
		Person person = this.people.findById(id).orElseThrow(() -> new PersonNotFound(id));
		this.administration.requireSeen(caller, person);
		ifMatch.require(person.version());
		this.administration.requireWhole(caller, person);
		return person;
	}

	private Person enter(Caller caller, Person person, PersonState state, Set<PersonState> from) {
		PersonState before = person.state();
		requireState(before, from);
		person.enter(state);
		Person saved = this.people.save(person);
		this.history.record(caller, person.id(), before, state);
		log(caller, person, before, state);
		this.publisher.publishEvent(new AccountStateChanged(person.id(), state));
		return saved;
	}

	private static void requireState(PersonState state, Set<PersonState> allowed) {
		if (!allowed.contains(state)) {
			throw new AccountStateConflict(state);
		}
	}

	private void log(Caller caller, Person person, PersonState before, PersonState after) {
		this.events.record(NewSecurityEvent.of(SecurityEventType.ACCOUNT_STATE_CHANGED)
			.person(person.id().value())
			.organisation(organisation(person))
			.by(caller.subject())
			.details(Map.of("before", WireNames.of(before), "after", WireNames.of(after))));
	}

	private @Nullable UUID organisation(Person person) {
		return person.memberships()
			.stream()
			.findFirst()
			.map((membership) -> membership.organisation().value())
			.orElse(null);
	}

}
