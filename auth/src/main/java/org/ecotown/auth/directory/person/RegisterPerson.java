package org.ecotown.auth.directory.person;

import java.util.ArrayList;
import java.util.List;

import org.ecotown.auth.config.AuthProperties;
import org.ecotown.auth.config.DemoRefused;
import org.ecotown.auth.config.Spans;
import org.ecotown.auth.directory.organisation.OrganisationRules;
import org.ecotown.auth.directory.person.account.AccountStateConflict;
import org.ecotown.auth.directory.person.account.OwnAccountRefused;
import org.ecotown.auth.directory.person.name.EmailTaken;
import org.ecotown.auth.directory.person.name.UsernameTaken;
import org.ecotown.auth.directory.person.password.PasswordRules;
import org.ecotown.auth.directory.person.password.Passwords;
import org.ecotown.auth.directory.person.role.Administration;
import org.ecotown.auth.directory.person.role.NotAdministered;
import org.ecotown.auth.directory.person.role.RolesChanged;
import org.ecotown.auth.directory.person.seal.PersonHistory;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers people with a local account and keeps what they may do up to date, with
 * history. A password is never part of it.
 */
@Service
@Transactional
public class RegisterPerson {

	private final People people;

	private final Passwords passwords;

	private final OrganisationRules organisations;

	private final Administration administration;

	private final PersonHistory history;

	private final RolesChanged roles;

	private final AuthProperties properties;

	private final TimeOrderedIds ids;

	RegisterPerson(People people, Passwords passwords, OrganisationRules organisations, Administration administration,
			PersonHistory history, RolesChanged roles, AuthProperties properties, TimeOrderedIds ids) {
		this.people = people;
		this.passwords = passwords;
		this.organisations = organisations;
		this.administration = administration;
		this.history = history;
		this.roles = roles;
		this.properties = properties;
		this.ids = ids;
	}

	/**
	 * Adds a person with a password.
	 * @throws UsernameTaken when somebody else has the user name
	 * @throws EmailTaken when the address is somebody else's
	 * @throws DemoRefused for a demo person where there may be none
	 * @throws InvalidInput when a rule is broken
	 */
	public Person add(Caller caller, PersonInput input, String password, boolean demo) {
		if (demo && !this.properties.demo()) {
			throw new DemoRefused();
		}
		Person saved = save(caller, this.administration.allowed(caller, null, input), demo,
				demo ? List.of() : PasswordRules.faults("/password", password, input.username()));
		this.passwords.set(saved.id(), password);
		return saved;
	}

	/**
	 * Adds a person who was invited. Whether the inviter may give the roles has been
	 * decided.
	 * @param reachedByEmail whether the invitation went to the e-mail address
	 * @throws UsernameTaken when somebody else has the user name
	 * @throws EmailTaken when the address is somebody else's
	 * @throws InvalidInput when a rule is broken
	 */
	public Person addInvited(Caller inviter, PersonInput input, String password, boolean reachedByEmail) {
		Person person = save(inviter, input, false, PasswordRules.faults("/password", password, input.username()));
		this.passwords.set(person.id(), password);
		if (!reachedByEmail) {
			return person;
		}
		person.verifyEmail();
		return this.people.save(person);
	}

	/**
	 * Goes on only if nobody signs in with the user name or reads mail at the address.
	 * @throws UsernameTaken when somebody has the user name
	 * @throws EmailTaken when the address is somebody's
	 */
	public void requireFree(PersonInput input) {
		requireFree(null, input);
	}

	private Person save(Caller caller, PersonInput input, boolean demo, List<InputFault> more) {
		check(input, more);
		requireFree(null, input);
		PersonId id = new PersonId(this.ids.next());
		Person saved = this.people.save(new Person(id, input, demo));
		this.history.record(caller, id, "created", null, input);
		return saved;
	}

	/**
	 * Replaces what is known of a person.
	 * @throws PersonNotFound when there is none with the id, or not for the caller
	 * @throws UsernameTaken when somebody else has the user name
	 * @throws EmailTaken when the address is somebody else's
	 * @throws InvalidInput when a rule is broken
	 * @throws OwnAccountRefused when the caller changes the own roles
	 * @throws NotAdministered when the person is not the caller's alone
	 * @throws org.ecotown.platform.preconditions.PreconditionFailed when the caller has
	 * not read the present version
	 */
	public Person change(Caller caller, PersonId id, IfMatch ifMatch, PersonInput asked) {
		Person person = this.people.findById(id).orElseThrow(() -> new PersonNotFound(id));
		this.administration.requireSeen(caller, person);
		ifMatch.require(person.version());
		if (person.state() == PersonState.ERASED) {
			throw new AccountStateConflict(PersonState.ERASED);
		}
		PersonInput input = this.administration.allowed(caller, person, asked);
		check(input, List.of());
		requireFree(person, input);
		PersonInput before = person.asInput();
		person.change(input);
		Person saved = this.people.save(person);
		this.history.record(caller, id, "changed", before, saved.asInput());
		this.roles.record(caller, id, before.memberships(), saved.memberships());
		return saved;
	}

	private void requireFree(@Nullable Person person, PersonInput input) {
		boolean sameName = person != null && person.username().equals(input.username());
		if (!sameName && this.people.existsByUsername(input.username())) {
			throw new UsernameTaken(input.username());
		}
		if (input.email() != null && this.people.findByVerifiedEmail(input.email())
			.filter((other) -> person == null || !other.id().equals(person.id()))
			.isPresent()) {
			throw new EmailTaken();
		}
	}

	private void check(PersonInput input, List<InputFault> others) {
		List<InputFault> faults = new ArrayList<>(Spans.faults("/memberships", input.memberships(),
				(membership) -> membership.organisation().toString(), Membership::from, Membership::to));
		faults.addAll(others);
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
