package org.ecotown.auth.signin.password;

import java.util.List;

import org.ecotown.auth.config.AuthProperties;
import org.ecotown.auth.directory.person.password.Passwords;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Finds the account that signs in. Whatever name was typed, the signed-in principal is
 * named by the person's id, which thereby becomes the subject of the tokens.
 */
@Component
class PersonSignIn implements UserDetailsService {

	private final Passwords passwords;

	private final boolean demo;

	PersonSignIn(Passwords passwords, AuthProperties properties) {
		this.passwords = passwords;
		this.demo = properties.demo();
	}

	@Override
	public UserDetails loadUserByUsername(String username) {
		return this.passwords.account(username)
			.filter((account) -> this.demo || !account.demo())
			.map((account) -> new User(account.person().toString(), account.passwordHash(), List.of()))
			.orElseThrow(() -> new UsernameNotFoundException("No account"));
	}

}
