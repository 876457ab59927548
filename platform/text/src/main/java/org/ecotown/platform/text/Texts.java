package org.ecotown.platform.text;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The two normal forms of text: the one to store and the one to search by.
 */
public final class Texts {

	private Texts() {
	}

	/**
	 * The form to store: NFC without surrounding white space. Null stays null, so that
	 * the validation of the surrounding record can name what is missing.
	 */
	public static @Nullable String tidy(@Nullable String text) {
		return (text != null) ? Normalizer.normalize(text, Normalizer.Form.NFC).strip() : null;
	}

	/**
	 * The form to search by: NFKC, lower case, Thai digits as Arabic ones.
	 */
	public static String searchable(String text) {
		return arabicDigits(Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
	}

	/**
	 * Replaces the Thai digits ๐ to ๙ by 0 to 9.
	 */
	public static String arabicDigits(String text) {
		StringBuilder arabic = new StringBuilder(text.length());
		text.chars().forEach((c) -> arabic.append((char) ((c >= '๐' && c <= '๙') ? c - '๐' + '0' : c)));
		return arabic.toString();
	}

	/**
	 * A pattern for {@code LIKE … ESCAPE '\'} that finds the text anywhere.
	 */
	public static String likePattern(String text) {
		String escaped = searchable(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
		return "%" + escaped + "%";
	}

}
