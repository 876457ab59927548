package org.ecotown.agreements.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;
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
		return new Term(from, to, Period.between(from, to.plusDays(1)).toString());
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
	 * The last day of a duration that starts on a day; empty when the text is none or
	 * lasts no day.
	 */
	static Optional<LocalDate> lastDay(LocalDate from, @Nullable String duration) {
		if (duration == null || !DURATION.matcher(duration).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(from.plus(Period.parse(duration)).minusDays(1)).filter((to) -> !to.isBefore(from));
		}
		catch (DateTimeException | ArithmeticException ex) {
			return Optional.empty();
		}
	}

}
