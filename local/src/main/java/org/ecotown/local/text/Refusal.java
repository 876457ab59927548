package org.ecotown.local.text;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * The launcher cannot do what was asked: one line says what and what to do about it.
 */
public final class Refusal extends RuntimeException {

	private final int exitCode;

	private final String key;

	private final transient Object[] args;

	public Refusal(String key, Object... args) {
		this(1, key, args);
	}

	public Refusal(int exitCode, String key, Object... args) {
		super(key);
		this.exitCode = exitCode;
		this.key = key;
		this.args = args;
	}

	/** What a person is told of a failure below; empty for what is a mistake of ours. */
	public static Optional<Refusal> of(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refusal refusal) {
				return Optional.of(refusal);
			}
			if (cause instanceof IOException) {
				String said = Objects.requireNonNullElse(cause.getMessage(), "");
				return Optional.of(isFullDisk(said) ? new Refusal("space.none", said)
						: new Refusal("io.failed", cause.getClass().getSimpleName(), said));
			}
		}
		return Optional.empty();
	}

	public static boolean isFullDisk(String said) {
		return said.contains("No space left on device");
	}

	public int exitCode() {
		return this.exitCode;
	}

	public String in(Messages messages) {
		return messages.get(this.key, this.args);
	}

}
