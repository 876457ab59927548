package org.ecotown.agreements.agreement;

import java.time.LocalDate;

import org.ecotown.agreements.agreement.Agreement.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermTests {

	@ParameterizedTest
	@CsvSource({ "2017-11-10, P2Y, 2019-11-09", "2017-11-10, P18M, 2019-05-09", "2020-02-29, P1Y, 2021-02-28",
			"2024-02-29, P1Y, 2025-02-28", "2024-02-29, P4Y, 2028-02-28", "2026-01-31, P1M, 2026-02-28",
			"2026-01-30, P1M, 2026-02-28", "2026-01-28, P1M, 2026-02-27", "2026-01-31, P2M, 2026-03-30",
			"2026-01-31, P1M2D, 2026-03-02", "2017-11-10, P1Y6M, 2019-05-09", "2017-11-10, P1D, 2017-11-10",
			"2017-11-10, P2W, 2017-11-23" })
	void endsOnTheDayBeforeTheDurationIsOver(LocalDate from, String duration, LocalDate to) {
		assertThat(Term.lasting(from, duration)).isEqualTo(new Term(from, to, duration));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "P", "P0D", "P-1Y", "-P1Y", "2 ปี", "P2", "PT2H", "P999Y", "P1Y ", "p1y", "P99Y99M99999D" })
	void knowsNoLastDayOfWhatIsNoDuration(String duration) {
		assertThat(Term.lastDay(LocalDate.of(2017, 11, 10), duration)).isEmpty();
	}

	@Test
	void tellsTheDurationOfItsDays() {
		assertThat(Term.until(LocalDate.of(2017, 11, 10), LocalDate.of(2019, 11, 9)).duration()).isEqualTo("P2Y");
	}

	@ParameterizedTest
	@CsvSource({ "2024-02-29, 2025-02-28, P1Y", "2026-01-31, 2026-02-28, P1M", "2026-01-31, 2026-03-02, P1M2D",
			"2017-11-10, 2017-11-10, P1D", "2026-01-31, 2026-02-27, P28D", "2026-01-01, 2026-01-31, P1M" })
	void writesADurationThatEndsOnTheLastDay(LocalDate from, LocalDate to, String duration) {
		assertThat(Term.until(from, to).duration()).isEqualTo(duration);
		assertThat(Term.lastDay(from, duration)).contains(to);
	}

	@ParameterizedTest
	@CsvSource({ "2017-11-10, 2019-11-09, P24M, true", "2017-11-10, 2019-11-09, P2Y1D, false",
			"2000-01-01, 2119-12-31, P120Y, true", "2018-01-31, 2018-03-02, P1M2D, true" })
	void takesADurationThatAgreesWithTheLastDay(LocalDate from, LocalDate to, String duration, boolean agrees) {
		assertThat(Term.agree(from, to, duration)).isEqualTo(agrees);
	}

	@Test
	void keepsADurationAsItWasGiven() {
		LocalDate from = LocalDate.of(2017, 11, 10);
		LocalDate to = LocalDate.of(2019, 11, 9);
		assertThat(Term.of(from, to, "P24M")).isEqualTo(new Term(from, to, "P24M"));
		assertThat(Term.of(from, to, null)).isEqualTo(new Term(from, to, "P2Y"));
		assertThat(Term.of(from, null, "P24M")).isEqualTo(new Term(from, to, "P24M"));
	}

	@Test
	void stateFollowsFromWhatWasReachedAndFromTheDay() {
		LocalDate first = LocalDate.of(2028, 1, 1);
		LocalDate last = LocalDate.of(2029, 12, 31);
		assertThat(State.on(last.plusDays(1), State.DRAFT, first, last)).isEqualTo(State.DRAFT);
		assertThat(State.on(last.plusDays(1), State.RENEWED, first, last)).isEqualTo(State.RENEWED);
		assertThat(State.on(first.minusDays(1), State.IN_FORCE, first, last)).isEqualTo(State.SIGNED);
		assertThat(State.on(first, State.IN_FORCE, first, last)).isEqualTo(State.IN_FORCE);
		assertThat(State.on(last, State.IN_FORCE, first, last)).isEqualTo(State.IN_FORCE);
		assertThat(State.on(last.plusDays(1), State.IN_FORCE, first, last)).isEqualTo(State.EXPIRED);
		assertThat(State.on(last, State.TERMINATED, first, last)).isEqualTo(State.IN_FORCE);
		assertThat(State.on(last.plusDays(1), State.TERMINATED, first, last)).isEqualTo(State.TERMINATED);
	}

}
