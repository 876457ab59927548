package org.ecotown.auth.signin.password;

import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.password.Passwords;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Checks a password, and brings its hash up to date where it is right.
 */
class PasswordSignIn extends DaoAuthenticationProvider {

	private final Passwords passwords;

	PasswordSignIn(PersonSignIn people, Passwords passwords) {
		super(people);
		this.passwords = passwords;
		setPasswordEncoder(passwords.encoder());
	}

	@Override
	protected void additionalAuthenticationChecks(UserDetails account, UsernamePasswordAuthenticationToken typed) {
		super.additionalAuthenticationChecks(account, typed);
		this.passwords.renew(PersonId.of(account.getUsername()), String.valueOf(typed.getCredentials()),
				String.valueOf(account.getPassword()));
	}

}
