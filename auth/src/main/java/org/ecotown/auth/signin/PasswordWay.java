package org.ecotown.auth.signin;

import org.ecotown.auth.person.OwnAccount;
import org.ecotown.auth.person.PersonId;

import org.springframework.stereotype.Component;

/**
 * Sign-in with the own password.
 */
@Component
class PasswordWay implements WayToSignIn {

	private final OwnAccount accounts;

	PasswordWay(OwnAccount accounts) {
		this.accounts = accounts;
	}

	@Override
	public int count(PersonId person) {
		return this.accounts.hasPassword(person) ? 1 : 0;
	}

}
