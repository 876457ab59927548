package org.ecotown.platform.text;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A Thai phone number, compared without spaces, dashes and country code.
 */
public final class PhoneNumber {

	/** What stands between the digits, as people group them and as it is copied. */
	private static final String BETWEEN = "+./\u2212";

	/** E.164 has fifteen digits at most. */
	private static final int LONGEST = 15;

	private static final int SHORTEST = 9;

	private PhoneNumber() {
	}

	/**
	 * The digits to store and compare: a Thai number starts with 0, whatever was typed in
	 * front of it. The digits of a number in this form are the number in this form.
	 */
	public static String normalize(String text) {
		String digits = Texts.arabicDigits(text).replaceAll("[^0-9]", "");
		String international = digits.startsWith("00") ? digits.substring(2) : digits;
		boolean thai = international.startsWith("66") && international.length() >= 10;
		return thai ? "0" + international.substring(2).replaceFirst("^0+", "") : digits;
	}

	/**
	 * The same of what may be something else, such as a user name: empty where there is
	 * more than digits, however they are written and grouped. Nobody writes letters into
	 * a number, and each would make another spelling of it.
	 */
	public static Optional<String> read(String text) {
		StringBuilder digits = new StringBuilder();
		for (int character : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().codePoints().toArray()) {
			if (Character.isDigit(character)) {
				digits.append(Character.digit(character, 10));
			}
			else if (!isBetween(character)) {
				return Optional.empty();
			}
		}
		return (digits.length() >= SHORTEST && digits.length() <= LONGEST) ? Optional.of(normalize(digits.toString()))
				: Optional.empty();
	}

	private static boolean isBetween(int character) {
		return BETWEEN.indexOf(character) >= 0 || switch (Character.getType(character)) {
			// a copied number brings marks of its direction
			case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION, Character.FORMAT ->
				true;
			default -> false;
		};
	}

}
