package org.ecotown.training.participant;

import java.util.Optional;

import org.ecotown.platform.text.Texts;

/**
 * The thirteen digits of a Thai national id. Lives as long as a request: it is never
 * stored and never printed.
 */
public final class PersonalNumber {

	private static final int LENGTH = 13;

	private final String digits;

	private PersonalNumber(String digits) {
		this.digits = digits;
	}

	/**
	 * Reads a number with or without spaces and dashes, in Arabic or Thai digits; nothing
	 * when it has another length or its check digit is wrong.
	 */
	public static Optional<PersonalNumber> parse(String text) {
		String digits = Texts.searchable(text).replaceAll("[ -]", "");
		return (digits.matches("[0-9]{13}") && checkDigit(digits) == digits.charAt(LENGTH - 1) - '0')
				? Optional.of(new PersonalNumber(digits)) : Optional.empty();
	}

	/** (11 − Σ(13−i)·dᵢ mod 11) mod 10 over the first twelve digits. */
	private static int checkDigit(String digits) {
		int sum = 0;
		for (int i = 0; i < LENGTH - 1; i++) {
			sum += (LENGTH - i) * (digits.charAt(i) - '0');
		}
		return (11 - sum % 11) % 10;
	}

	String digits() {
		return this.digits;
	}

	/**
	 * All that is kept in the clear.
	 */
	public String last4() {
		return this.digits.substring(LENGTH - 4);
	}

	/**
	 * How a kept number is shown.
	 */
	public static String mask(String last4) {
		return "x-xxxx-xxxx" + last4.charAt(0) + "-" + last4.substring(1, 3) + "-" + last4.charAt(3);
	}

	@Override
	public String toString() {
		return mask(last4());
	}

}
