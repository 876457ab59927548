package org.ecotown.agreements.measure;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@CsvSource({ "2018-01-01, 2018-01-31, true", "2017-12-01, 2018-01-01, true", "2018-12-31, 2019-01-31, true",
			"2017-12-01, 2017-12-31, false", "2019-01-01, 2019-01-31, false", "2018-06-02, 2018-06-01, false" })
	void sharesADayOrNone(LocalDate from, LocalDate to, boolean shared) {
		Period year = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
		assertThat(new Period(from, to).overlaps(year)).isEqualTo(shared);
		assertThat(year.overlaps(new Period(from, to))).isEqualTo(shared);
	}

}
