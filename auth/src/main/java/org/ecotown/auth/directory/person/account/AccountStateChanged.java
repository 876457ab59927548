package org.ecotown.auth.directory.person.account;

import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonState;

/**
 * Published as an application event, within the transaction, when an account enters
 * another state. Whatever else is kept of a person ends or goes with it.
 *
 * @param person whose account it is
 * @param state the state it is in now
 */
public record AccountStateChanged(PersonId person, PersonState state) {

	/**
	 * Whether everything personal is to be removed.
	 */
	public boolean erased() {
		return this.state == PersonState.ERASED;
	}

}
