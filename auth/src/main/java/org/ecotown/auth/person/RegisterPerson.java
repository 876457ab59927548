package org.ecotown.auth.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.ecotown.auth.config.AuthProperties;
import org.ecotown.auth.config.DemoRefused;
import org.ecotown.auth.config.Spans;
import org.ecotown.auth.organisation.OrganisationRules;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers people with a local account and keeps what they may do up to date, with
 * history. A password is never part of the history.
 */
@Service
@Transactional
public class RegisterPerson {

	/** How the history names people. */
	public static final String HISTORY = "person";

	private final People people;

	private final Passwords passwords;

	private final OrganisationRules organisations;

	private final History history;

	private final JdbcClient jdbc;

	private final AuthProperties properties;

	RegisterPerson(People people, Passwords passwords, OrganisationRules organisations, History history,
			JdbcClient jdbc, AuthProperties properties) {
		this.people = people;
		this.passwords = passwords;
		this.organisations = organisations;
		this.history = history;
		this.jdbc = jdbc;
		this.properties = properties;
	}

	/**
	 * Adds a person.
	 * @throws UsernameTaken when somebody else has the user name
	 * @throws DemoRefused for a demo person where there may be none
	 * @throws InvalidInput when a rule is broken
	 */
	public Person add(Caller caller, PersonInput input, String password, boolean demo) {
		if (demo && !this.properties.demo()) {
			throw new DemoRefused();
		}
		check(input);
		requireFree(input.username());
		PersonId id = new PersonId(this.jdbc.sql("SELECT uuidv7()").query(UUID.class).single());
		Person saved = this.people.save(
				new Person(id, input.username(), input.name(), input.locale(), demo, Set.copyOf(input.memberships())));
		this.passwords.set(id, password);
		this.history.record(caller, HISTORY, id.value(), "created", null, input);
		return saved;
	}

	/**
	 * Replaces what is known of a person.
	 * @throws PersonNotFound when there is none with the id
	 * @throws UsernameTaken when somebody else has the user name
	 * @throws InvalidInput when a rule is broken
	 * @throws org.ecotown.platform.preconditions.PreconditionFailed when the caller has
	 * not read the present version
	 */
	public Person change(Caller caller, PersonId id, IfMatch ifMatch, PersonInput input) {
		Person person = this.people.findById(id).orElseThrow(() -> new PersonNotFound(id));
		ifMatch.require(person.version());
		check(input);
		if (!person.username().equals(input.username())) {
			requireFree(input.username());
		}
		PersonInput before = person.asInput();
		person.change(input.username(), input.name(), input.locale(), Set.copyOf(input.memberships()));
		Person saved = this.people.save(person);
		this.history.record(caller, HISTORY, id.value(), "changed", before, input);
		return saved;
	}

	private void requireFree(String username) {
		if (this.people.existsByUsername(username)) {
			throw new UsernameTaken(username);
		}
	}

	private void check(PersonInput input) {
		List<InputFault> faults = new ArrayList<>(Spans.faults("/memberships", input.memberships(),
				(membership) -> membership.organisation().toString(), Membership::from, Membership::to));
		for (int i = 0; i < input.memberships().size(); i++) {
			if (!this.organisations.exists(input.memberships().get(i).organisation())) {
				faults.add(new InputFault("/memberships/" + i + "/organisation", "unknown-organisation"));
			}
		}
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
	}

}
