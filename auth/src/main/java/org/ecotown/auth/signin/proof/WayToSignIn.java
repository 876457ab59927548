package org.ecotown.auth.signin.proof;

import org.ecotown.auth.directory.person.PersonId;

/**
 * A way to begin a sign-in, of which a person may have some.
 */
public interface WayToSignIn {

	/**
	 * In how many ways of this kind the person can sign in now.
	 */
	int count(PersonId person);

}
