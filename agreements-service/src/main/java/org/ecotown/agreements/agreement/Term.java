package org.ecotown.agreements.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ecotown.platform.text.CommonEra;
import org.jspecify.annotations.Nullable;

/**
 * How long an agreement is in force.
 *
 * @param from the first day
 * @param to the last day, included: two years from 10 November 2017 end on 9 November
 * 2019
 * @param duration ISO 8601 period, such as {@code P2Y}
 */
public record Term(@JsonProperty("inForceFrom") LocalDate from, @JsonProperty("inForceTo") LocalDate to,
		String duration) {

	private static final Pattern DURATION = Pattern
		.compile("P(?=\\d)(?:\\d{1,2}Y)?(?:\\d{1,3}M)?(?:\\d{1,3}W)?(?:\\d{1,5}D)?");

	static Term until(LocalDate from, LocalDate to) {
		long months = Period.between(from, to.plusDays(2)).toTotalMonths();
		if (lastDay(from, months, 0).isAfter(to)) {
			months--;
		}
		long days = lastDay(from, months, 0).until(to, ChronoUnit.DAYS);
		return new Term(from, to, Period.of((int) (months / 12), (int) (months % 12), (int) days).toString());
	}

	/**
	 * The term of what is given: the last day, the duration, or both where they agree.
	 */
	static Term of(LocalDate from, @Nullable LocalDate to, @Nullable String duration) {
		if (to == null) {
			return lasting(from, Objects.requireNonNull(duration));
		}
		return lastDay(from, duration).filter(to::equals).isPresent() ? lasting(from, Objects.requireNonNull(duration))
				: until(from, to);
	}

	/**
	 * Whether a duration ends on the last day, or is how this platform writes down the
	 * time until then.
	 */
	static boolean agree(LocalDate from, LocalDate to, String duration) {
		return lastDay(from, duration).filter(to::equals).isPresent() || until(from, to).duration().equals(duration);
	}

	static Term lasting(LocalDate from, String duration) {
		return new Term(from, lastDay(from, duration).orElseThrow(), duration);
	}

	/**
	 * The last day of a duration that starts on a day: the one before the same day of the
	 * month, and the end of a month that has no such day (a year from 29 February 2024
	 * ends on 28 February 2025). Empty when the text is none, lasts no day, or ends in a
	 * year that no date has.
	 */
	static Optional<LocalDate> lastDay(LocalDate from, @Nullable String duration) {
		if (duration == null || !DURATION.matcher(duration).matches()) {
			return Optional.empty();
		}
		try {
			Period period = Period.parse(duration);
			return Optional.of(lastDay(from, period.toTotalMonths(), period.getDays()))
				.filter((to) -> !to.isBefore(from) && CommonEra.isLikely(to.getYear()));
		}
		catch (DateTimeException | ArithmeticException ex) {
			return Optional.empty();
		}
	}

	/** A month that has no such day is over at its end, not on the day before. */
	private static LocalDate lastDay(LocalDate from, long months, long days) {
		LocalDate same = from.plusMonths(months);
		LocalDate over = (same.getDayOfMonth() < from.getDayOfMonth()) ? same.plusDays(1) : same;
		return over.plusDays(days - 1);
	}

}
