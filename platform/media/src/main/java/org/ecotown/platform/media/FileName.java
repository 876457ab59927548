package org.ecotown.platform.media;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a file is called when it is kept and downloaded: what people see of the name it
 * was sent with, ending as its content demands.
 */
public final class FileName {

	private static final int LONGEST = 200;

	private static final int LONGEST_EXTENSION = 8;

	/**
	 * Controls, formats (direction marks, joiners, zero-width spaces), private and unused
	 * ones, fillers and variation selectors.
	 */
	private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}"
			+ "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]";

	/** What no file system of today takes in a name. */
	private static final String RESERVED = "[<>:\"|?*]";

	private FileName() {
	}

	/**
	 * @param sent the name as sent; some browsers send a whole path
	 * @param otherwise the name of a file without one, without ending
	 */
	public static String of(@Nullable String sent, Format format, String otherwise) {
		String path = (sent != null) ? sent.replace('\\', '/') : "";
		String name = Normalizer.normalize(path.substring(path.lastIndexOf('/') + 1), Normalizer.Form.NFC)
			.replaceAll(INVISIBLE, "")
			.replaceAll("[\\s\\p{Zs}]+", " ")
			.replaceAll(RESERVED, "_")
			.replaceAll("^[. ]+|[. ]+$", "");
		int dot = name.lastIndexOf('.');
		String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
		if (dot > 0 && format.extensions().contains(extension)) {
			return shorten(name.substring(0, dot), name.substring(dot));
		}
		boolean another = dot > 0 && extension.length() <= LONGEST_EXTENSION
				&& extension.matches("[a-z0-9]*[a-z][a-z0-9]*");
		String stem = another ? name.substring(0, dot) : name;
		return shorten(stem.isBlank() ? otherwise : stem, "." + format.extensions().getFirst());
	}

	private static String shorten(String stem, String ending) {
		String trimmed = stem.replaceAll("[. ]+$", "");
		int end = Math.min(trimmed.length(), LONGEST - ending.length());
		if (end < trimmed.length() && Character.isLowSurrogate(trimmed.charAt(end))) {
			end--;
		}
		return trimmed.substring(0, end) + ending;
	}

}
