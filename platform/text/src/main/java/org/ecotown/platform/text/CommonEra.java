package org.ecotown.platform.text;

import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates travel and are stored in the Common Era; the Buddhist era (B.E. = C.E. + 543)
 * exists for display only.
 */
public final class CommonEra {

	private static final int OFFSET = 543;

	private static final int FIRST_UNLIKELY_YEAR = 2400;

	private static final Pattern LEAP_DAY = Pattern.compile("(\\d{4})-02-29");

	private CommonEra() {
	}

	/**
	 * Whether the year of a date is so far ahead that a B.E. year must have been meant.
	 */
	public static boolean looksBuddhist(LocalDate date) {
		return date.getYear() >= FIRST_UNLIKELY_YEAR;
	}

	/**
	 * The same day with its year read as B.E.
	 */
	public static LocalDate fromBuddhist(LocalDate date) {
		int year = date.getYear() - OFFSET;
		int lastDay = date.getMonth().length(Year.isLeap(year));
		return LocalDate.of(year, date.getMonth(), Math.min(date.getDayOfMonth(), lastDay));
	}

	/**
	 * The leap day of a B.E. year, which is no date of the Common Era: 2563-02-29 is
	 * 2020-02-29. Null for every other text.
	 */
	public static @Nullable LocalDate fromBuddhistLeapDay(String text) {
		Matcher leapDay = LEAP_DAY.matcher(text);
		if (!leapDay.matches()) {
			return null;
		}
		int year = Integer.parseInt(leapDay.group(1));
		return (year >= FIRST_UNLIKELY_YEAR && Year.isLeap(year - OFFSET)) ? LocalDate.of(year - OFFSET, 2, 29) : null;
	}

}
