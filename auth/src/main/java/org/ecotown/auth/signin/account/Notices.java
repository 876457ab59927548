package org.ecotown.auth.signin.account;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the account page may be asked to say after something was done. Anything else in
 * the address is not shown.
 */
final class Notices {

	private static final Set<String> DONE = Set.of("session-ended", "language", "password", "authenticator",
			"authenticator-removed", "passkey", "passkey-removed", "codes", "proved", "unlinked", "email");

	private static final Set<String> FAULTS = Set.of("password-wrong", "wrong-password-length", "common-password",
			"personal-password", "password-differs", "slowed", "passkey", "last-factor", "last-way", "code",
			"email-many", "taken-email", "email-changed");

	private Notices() {
	}

	static @Nullable String done(@Nullable String asked) {
		return (asked != null && DONE.contains(asked)) ? "account.done." + asked : null;
	}

	static @Nullable String fault(@Nullable String asked) {
		return (asked != null && FAULTS.contains(asked)) ? "account.fault." + asked : null;
	}

}
