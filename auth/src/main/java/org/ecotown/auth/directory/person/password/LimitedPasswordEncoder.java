package org.ecotown.auth.directory.person.password;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets only a few hashes be computed at once. Each takes 19 MiB and a processor for a
 * while; a flood of sign-ins must wait instead of exhausting the memory.
 */
final class LimitedPasswordEncoder implements PasswordEncoder {

	private final PasswordEncoder delegate;

	private final Semaphore permits = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

	LimitedPasswordEncoder(PasswordEncoder delegate) {
		this.delegate = delegate;
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return limited(() -> this.delegate.encode(password));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		return limited(() -> this.delegate.matches(password, hash));
	}

	private <T extends @Nullable Object> T limited(Supplier<T> work) {
		this.permits.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.permits.release();
		}
	}

}
