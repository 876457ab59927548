package org.ecotown.auth.directory.person.password;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id by its reference implementation in C. It hashes and checks the same strings as
 * Spring's encoder, which is Java, in two thirds of the time and without 19 MiB of
 * garbage for each, and leaves what it does not know to that one.
 */
final class NativeArgon2 implements PasswordEncoder {

	private static final Logger logger = LoggerFactory.getLogger(NativeArgon2.class);

	private static final int SALT_BYTES = 16;

	private static final int HASH_BYTES = 32;

	private static final int LANES = 1;

	private static final String PREFIX = "$argon2id$v=19$";

	private final Argon2 argon2;

	private final PasswordEncoder spring;

	private final PasswordHashProperties cost;

	private NativeArgon2(Argon2 argon2, PasswordEncoder spring, PasswordHashProperties cost) {
		this.argon2 = argon2;
		this.spring = spring;
		this.cost = cost;
	}

	/**
	 * The encoder of this machine: Spring's where there is no library for it.
	 */
	static PasswordEncoder encoder(PasswordHashProperties cost) {
		PasswordEncoder spring = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, cost.memory(), cost.passes());
		try {
			Argon2 argon2 = Argon2Factory.create(Argon2Factory.Argon2Types.ARGON2id, SALT_BYTES, HASH_BYTES);
			argon2.hash(1, 8, LANES, new byte[1]);
			return new NativeArgon2(argon2, spring, cost);
		}
		catch (LinkageError ex) {
			logger.warn("There is no argon2 library for this machine: passwords are hashed in Java, more slowly", ex);
			return spring;
		}
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return (password != null) ? this.argon2.hash(this.cost.passes(), this.cost.memory(), LANES, bytes(password))
				: null;
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		if (password == null || hash == null || !hash.startsWith(PREFIX)) {
			return this.spring.matches(password, hash);
		}
		return this.argon2.verify(hash, bytes(password));
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return this.spring.upgradeEncoding(hash);
	}

	private static byte[] bytes(CharSequence password) {
		return password.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
	}

}
