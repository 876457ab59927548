package org.ecotown.local.text;

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

	public int exitCode() {
		return this.exitCode;
	}

	public String in(Messages messages) {
		return messages.get(this.key, this.args);
	}

}
