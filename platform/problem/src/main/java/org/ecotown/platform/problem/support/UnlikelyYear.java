package org.ecotown.platform.problem.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.text.CommonEra;

/**
 * A date names a year that no date of the platform has.
 */
class UnlikelyYear extends IllegalArgumentException {

	/** The code of the fault. */
	static final String CODE = "unlikely-year";

	UnlikelyYear(String text) {
		super(text);
	}

	static boolean isIn(LocalDate date) {
		return !CommonEra.isLikely(date.getYear());
	}

	static boolean isIn(Instant instant) {
		return instant.isBefore(start(CommonEra.FIRST_YEAR)) || !instant.isBefore(start(CommonEra.LAST_YEAR + 1));
	}

	static InputFault fault(String pointer) {
		return new InputFault(pointer, CODE, String.valueOf(CommonEra.FIRST_YEAR), String.valueOf(CommonEra.LAST_YEAR));
	}

	private static Instant start(int year) {
		return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
	}

}
