package org.ecotown.auth.directory.person.account;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.auth.directory.person.PersonNotFound;
import org.ecotown.auth.directory.person.password.PasswordChanged;
import org.ecotown.auth.directory.person.password.PasswordRules;
import org.ecotown.auth.directory.person.password.Passwords;
import org.ecotown.auth.directory.person.seal.PersonHistory;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.platform.security.Caller;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people change about their own account.
 */
@Service
@Transactional
public class OwnAccount {

	private final People people;

	private final Passwords passwords;

	private final PersonHistory history;

	private final SecurityEvents events;

	private final ApplicationEventPublisher publisher;

	OwnAccount(People people, Passwords passwords, PersonHistory history, SecurityEvents events,
			ApplicationEventPublisher publisher) {
		this.people = people;
		this.passwords = passwords;
		this.history = history;
		this.events = events;
		this.publisher = publisher;
	}

	/**
	 * Changes the language in which the person is written to.
	 * @param locale {@code th} or {@code en}
	 */
	public void speak(PersonId id, String locale) {
		Person person = this.people.findById(id).orElseThrow(() -> new PersonNotFound(id));
		PersonInput before = person.asInput();
		person.change(new PersonInput(before.username(), before.name(), locale, before.email(), before.phone(),
				before.memberships()));
		Person saved = this.people.save(person);
		Caller self = new Caller(id.toString(), saved.displayName(), null, Set.of(), Set.of());
		this.history.record(self, id, "changed", before, saved.asInput());
	}

	/**
	 * Marks the address as one the person has shown to read mail at.
	 * @return why not: {@code email-changed} when it is not the person's any more,
	 * {@code taken-email} when somebody else has verified it
	 */
	public Optional<String> verifyEmail(PersonId id, String address) {
		Person person = this.people.findById(id).orElseThrow(() -> new PersonNotFound(id));
		if (!address.equals(person.contact().email())) {
			return Optional.of("email-changed");
		}
		Optional<Person> owner = this.people.findByVerifiedEmail(address);
		if (owner.isPresent()) {
			return owner.get().id().equals(id) ? Optional.empty() : Optional.of("taken-email");
		}
		person.verifyEmail();
		this.people.save(person);
		return Optional.empty();
	}

	/**
	 * Whether the person signs in with a password here.
	 */
	@Transactional(readOnly = true)
	public boolean hasPassword(PersonId id) {
		return this.passwords.hash(id).isPresent();
	}

	/**
	 * Changes the password, and ends all sessions but the one it is changed in.
	 * @param session id of that session
	 * @return why it was not changed: {@code password-wrong}, or a code of
	 * {@link PasswordRules}
	 */
	public Optional<String> changePassword(PersonId id, String session, String present, String next) {
		Person person = this.people.findById(id).orElseThrow(() -> new PersonNotFound(id));
		boolean proved = this.passwords.hash(id)
			.filter((hash) -> this.passwords.encoder().matches(present, hash))
			.isPresent();
		if (!proved) {
			return Optional.of("password-wrong");
		}
		Optional<String> fault = PasswordRules.fault(next, person.username());
		if (fault.isEmpty()) {
			this.passwords.set(id, next);
			this.events.record(NewSecurityEvent.of(SecurityEventType.PASSWORD_CHANGED)
				.person(id.value())
				.details(Map.of("how", "own-account")));
			this.publisher.publishEvent(new PasswordChanged(id, session));
		}
		return fault;
	}

}
