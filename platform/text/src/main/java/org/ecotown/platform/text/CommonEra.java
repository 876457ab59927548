package org.ecotown.platform.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates travel and are stored in the Common Era; the Buddhist era (B.E. = C.E. + 543)
 * exists for display only.
 */
public final class CommonEra {

	/** Nothing the platform knows of is older. */
	public static final int FIRST_YEAR = 1900;

	/** Nothing is planned beyond. */
	public static final int LAST_YEAR = 2200;

	private static final int OFFSET = 543;

	private static final int FIRST_UNLIKELY_YEAR = 2400;

	private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})(-\\d{2}-\\d{2})");

	private CommonEra() {
	}

	/**
	 * Whether a date of this year is one to take: neither a slip of the hand nor what no
	 * database keeps.
	 */
	public static boolean isLikely(int year) {
		return year >= FIRST_YEAR && year <= LAST_YEAR;
	}

	/**
	 * The day that was probably meant by an ISO 8601 date with a B.E. year: 2017-11-10
	 * for 2560-11-10, and 2020-02-29 for 2563-02-29, which is no date of the Common Era.
	 * Null for every other text.
	 */
	public static @Nullable LocalDate meantByBuddhist(String text) {
		Matcher date = ISO_DATE.matcher(text);
		if (!date.matches() || Integer.parseInt(date.group(1)) < FIRST_UNLIKELY_YEAR) {
			return null;
		}
		try {
			return LocalDate.parse("%04d%s".formatted(Integer.parseInt(date.group(1)) - OFFSET, date.group(2)));
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
