package org.ecotown.auth.directory.person.password;

import java.util.List;
import java.util.Map;

import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonNotFound;
import org.ecotown.auth.directory.person.PersonState;
import org.ecotown.auth.directory.person.account.AccountStateConflict;
import org.ecotown.auth.directory.person.account.OwnAccountRefused;
import org.ecotown.auth.directory.person.role.Administration;
import org.ecotown.auth.directory.person.role.NotAdministered;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives somebody another password who has lost the own one or whose password somebody
 * else knows. All sessions end, and what clients hold for the person with them.
 */
@Service
@Transactional
public class ResetPassword {

	private final People people;

	private final Administration administration;

	private final Passwords passwords;

	private final SecurityEvents events;

	private final ApplicationEventPublisher publisher;

	ResetPassword(People people, Administration administration, Passwords passwords, SecurityEvents events,
			ApplicationEventPublisher publisher) {
		this.people = people;
		this.administration = administration;
		this.passwords = passwords;
		this.events = events;
		this.publisher = publisher;
	}

	/**
	 * Sets the password.
	 * @throws PersonNotFound when there is none with the id, or not for the caller
	 * @throws OwnAccountRefused when it is the caller's own, for which the present one
	 * must be known
	 * @throws NotAdministered when the person is not the caller's alone
	 * @throws AccountStateConflict when the account is erased
	 * @throws InvalidInput when the password may not be used
	 */
	public Person reset(Caller caller, PersonId id, IfMatch ifMatch, String password) {
		Person person = this.people.findById(id).orElseThrow(() -> new PersonNotFound(id));
		this.administration.requireSeen(caller, person);
		ifMatch.require(person.version());
		this.administration.requireWhole(caller, person);
		if (person.state() == PersonState.ERASED) {
			throw new AccountStateConflict(PersonState.ERASED);
		}
		List<InputFault> faults = PasswordRules.faults("/password", password, person.username());
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		this.passwords.set(id, password);
		this.events.record(NewSecurityEvent.of(SecurityEventType.PASSWORD_CHANGED)
			.person(id.value())
			.by(caller.subject())
			.details(Map.of("how", "reset")));
		this.publisher.publishEvent(new PasswordChanged(id, null));
		return person;
	}

}
