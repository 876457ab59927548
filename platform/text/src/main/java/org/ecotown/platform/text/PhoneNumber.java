package org.ecotown.platform.text;

/**
 * A Thai phone number, compared without spaces, dashes and country code.
 */
public final class PhoneNumber {

	private PhoneNumber() {
	}

	/**
	 * The digits to store and compare: a Thai number starts with 0, whatever was typed in
	 * front of it.
	 */
	public static String normalize(String text) {
		String digits = Texts.arabicDigits(text).replaceAll("[^0-9]", "");
		String international = digits.startsWith("00") ? digits.substring(2) : digits;
		boolean thai = international.startsWith("66") && international.length() >= 10;
		return thai ? "0" + international.substring(2).replaceFirst("^0", "") : digits;
	}

}
