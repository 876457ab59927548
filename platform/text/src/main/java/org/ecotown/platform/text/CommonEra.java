package org.ecotown.platform.text;

import java.time.LocalDate;
import java.time.Year;

/**
 * Dates travel and are stored in the Common Era; the Buddhist era (B.E. = C.E. + 543)
 * exists for display only.
 */
public final class CommonEra {

	private static final int OFFSET = 543;

	private static final int FIRST_UNLIKELY_YEAR = 2400;

	private CommonEra() {
	}

	/**
	 * Whether the year of a date is so far ahead that a B.E. year must have been meant.
	 */
	public static boolean looksBuddhist(LocalDate date) {
		return date.getYear() >= FIRST_UNLIKELY_YEAR;
	}

	/**
	 * The same day with its year read as B.E. 29 February of a B.E. leap year keeps its
	 * day.
	 */
	public static LocalDate fromBuddhist(LocalDate date) {
		int year = date.getYear() - OFFSET;
		int lastDay = date.getMonth().length(Year.isLeap(year));
		return LocalDate.of(year, date.getMonth(), Math.min(date.getDayOfMonth(), lastDay));
	}

}
