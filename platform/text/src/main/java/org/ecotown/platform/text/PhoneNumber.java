package org.ecotown.platform.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number, compared by its digits: a Thai one starts with 0, whatever was typed in
 * front of it and even where a spreadsheet dropped the 0; any other has its country code.
 * The form depends on nothing that changes, because people are told apart by it for good.
 */
public final class PhoneNumber {

	/** What stands between the digits, as people group them and as it is copied. */
	private static final String BETWEEN = "+./,\u2212";

	/** E.164 has fifteen digits at most. */
	private static final int LONGEST = 15;

	private static final int SHORTEST = 9;

	/** With 66 in front of eight digits at least, the ways to write the 0 included. */
	private static final Pattern THAI = Pattern.compile("^66(?=[0-9]{8})0*");

	/** Nine digits of a mobile number or eight of a fixed line without their 0. */
	private static final Pattern DROPPED_ZERO = Pattern.compile("^(?:[689][0-9]{8}|[2-7][0-9]{7})$");

	private PhoneNumber() {
	}

	/**
	 * The digits to store and compare. The digits of a number in this form are the number
	 * in this form. Empty where there is more than digits, however they are written and
	 * grouped, or no number of them that is a phone number's: nobody writes letters into
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
		String number = normal(digits.toString());
		return (number.length() >= SHORTEST && number.length() <= LONGEST && !number.startsWith("00"))
				? Optional.of(number) : Optional.empty();
	}

	/**
	 * The number to store of text that may be something else, which stays as it is.
	 */
	public static String normalize(String text) {
		return read(text).orElseGet(() -> String.valueOf(Texts.line(text)));
	}

	/**
	 * The digits as people group them: {@code 081-234-5678}, {@code 02-123-4567},
	 * {@code 038-123-456}, {@code +442079460018}.
	 */
	public static String display(String number) {
		if (!number.matches("0[0-9]{8,9}")) {
			return number.matches("[1-9][0-9]{8,14}") ? "+" + number : number;
		}
		int area = number.startsWith("02") ? 2 : 3;
		return number.substring(0, area) + "-" + number.substring(area, area + 3) + "-" + number.substring(area + 3);
	}

	private static String normal(String digits) {
		String international = digits.startsWith("00") ? digits.substring(2) : digits;
		String national = THAI.matcher(international).replaceFirst("0");
		return DROPPED_ZERO.matcher(national).matches() ? "0" + national : national;
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
