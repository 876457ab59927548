package org.ecotown.auth.signin.emailcode;

import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.mail.Mails;
import org.ecotown.auth.signin.proof.WayToSignIn;

import org.springframework.stereotype.Component;

/**
 * Sign-in with a code that is sent to an address somebody has verified.
 */
@Component
class EmailCodeWay implements WayToSignIn {

	private final People people;

	private final Mails mails;

	EmailCodeWay(People people, Mails mails) {
		this.people = people;
		this.mails = mails;
	}

	@Override
	public int count(PersonId person) {
		return (this.mails.possible()
				&& this.people.findById(person).filter((found) -> found.contact().emailVerified()).isPresent()) ? 1 : 0;
	}

}
