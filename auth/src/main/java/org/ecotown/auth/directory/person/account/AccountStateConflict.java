package org.ecotown.auth.directory.person.account;

import org.ecotown.auth.directory.person.PersonState;
import org.ecotown.platform.text.WireNames;

/**
 * The account is in a state from which this cannot be done.
 */
public class AccountStateConflict extends RuntimeException {

	public AccountStateConflict(PersonState state) {
		super("Account is " + WireNames.of(state));
	}

}
