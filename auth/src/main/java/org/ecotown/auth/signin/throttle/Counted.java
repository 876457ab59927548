package org.ecotown.auth.signin.throttle;

import java.util.Optional;

import org.ecotown.auth.config.Sha256;
import org.ecotown.auth.directory.person.PersonId;

/**
 * Something that is counted.
 *
 * @param limit how often it may fail
 * @param subject what is attacked, and from where
 */
record Counted(Limit limit, String subject) {

	/**
	 * Whose account is attacked: the person to whom the typed leads, however it was
	 * spelt, else the form in which it was looked up, so that what has no account is
	 * counted no differently.
	 */
	static String account(Optional<PersonId> person, String lookedUp) {
		return person.map(PersonId::toString).orElseGet(() -> Sha256.hex(lookedUp));
	}

}
