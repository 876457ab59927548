package org.ecotown.auth.directory.invitation.acceptance;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

import org.ecotown.platform.text.Texts;

/**
 * A code that is printed and typed: ten characters that cannot be taken for each other,
 * the last a check of the others. The alphabet has 31 characters, a prime, so that a
 * wrong character and two exchanged ones are noticed; nine of them make 44 bits.
 */
public final class PrintedCode {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final int RANDOM_CHARACTERS = 9;

	private static final SecureRandom RANDOM = new SecureRandom();

	private PrintedCode() {
	}

	public static String make() {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < RANDOM_CHARACTERS; i++) {
			code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		}
		return code.append(check(code)).toString();
	}

	/**
	 * In two groups, as it is printed.
	 */
	public static String grouped(String code) {
		return code.substring(0, code.length() / 2) + "-" + code.substring(code.length() / 2);
	}

	/**
	 * What was typed as it was printed; empty where it cannot be one.
	 */
	static Optional<String> read(String typed) {
		String code = Texts.searchable(typed).toUpperCase(Locale.ROOT).replaceAll("[ -]", "");
		boolean possible = code.length() == RANDOM_CHARACTERS + 1
				&& code.chars().allMatch((c) -> ALPHABET.indexOf(c) >= 0)
				&& check(code.substring(0, RANDOM_CHARACTERS)) == code.charAt(RANDOM_CHARACTERS);
		return possible ? Optional.of(code) : Optional.empty();
	}

	private static char check(CharSequence code) {
		int sum = 0;
		for (int i = 0; i < RANDOM_CHARACTERS; i++) {
			sum += (i + 2) * ALPHABET.indexOf(code.charAt(i));
		}
		return ALPHABET.charAt(sum % ALPHABET.length());
	}

}
