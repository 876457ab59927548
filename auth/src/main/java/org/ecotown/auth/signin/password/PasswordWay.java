package org.ecotown.auth.signin.password;

import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.OwnAccount;
import org.ecotown.auth.signin.proof.WayToSignIn;

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
