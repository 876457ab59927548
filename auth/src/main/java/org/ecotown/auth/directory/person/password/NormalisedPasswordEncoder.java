package org.ecotown.auth.directory.person.password;

import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares passwords by what they look like (RFC 8265, OpaqueString): keyboards differ in
 * how they send the same letter. What was hashed before as it was typed still matches.
 */
final class NormalisedPasswordEncoder implements PasswordEncoder {

	private final PasswordEncoder delegate;

	NormalisedPasswordEncoder(PasswordEncoder delegate) {
		this.delegate = delegate;
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return this.delegate.encode(normal(password));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		return this.delegate.matches(normal(password), hash)
				|| (isOther(password) && this.delegate.matches(password, hash));
	}

	/**
	 * Whether a password that matches does so only as it was typed.
	 */
	boolean isOlder(@Nullable CharSequence password, @Nullable String hash) {
		return isOther(password) && !this.delegate.matches(normal(password), hash);
	}

	private static boolean isOther(@Nullable CharSequence password) {
		return password != null && !password.toString().equals(normal(password));
	}

	private static @Nullable String normal(@Nullable CharSequence password) {
		return (password != null) ? Texts.visible(password.toString()) : null;
	}

}
