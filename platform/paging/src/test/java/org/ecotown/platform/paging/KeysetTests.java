package org.ecotown.platform.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.ecotown.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeysetTests {

	private static final UUID ID = UUID.fromString("01a20d76-6973-7887-8839-98d68a487f52");

	@Test
	void listBeginsWithoutValues() {
		assertThat(Keyset.id(PageQuery.first(), 0)).isNull();
		assertThat(Keyset.date(PageQuery.first(), 1)).isNull();
	}

	@Test
	void valuesComeBackAsTheyWere() {
		PageQuery page = new PageQuery(10, List.of("2018-08-09", "2018-08-09T10:00:00Z", ID.toString()));
		assertThat(Keyset.date(page, 0)).isEqualTo(LocalDate.of(2018, 8, 9));
		assertThat(Keyset.instant(page, 1)).isEqualTo(Instant.parse("2018-08-09T10:00:00Z"));
		assertThat(Keyset.id(page, 2)).isEqualTo(ID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+1000000000-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z", "0000-12-31T23:59:59Z",
			"+10000-01-01T00:00:00Z", "+999999999-12-31", "0000-01-01" })
	void absurdTimesAreAFaultOfTheCaller(String time) {
		PageQuery page = new PageQuery(10, List.of(time));
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> (time.contains("T") ? Keyset.instant(page, 0) : Keyset.date(page, 0)).toString());
	}

	@Test
	void cursorOfAnotherListIsAFaultOfTheCaller() {
		PageQuery page = new PageQuery(10, List.of("abc"));
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Keyset.id(page, 0));
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Keyset.id(page, 1));
	}

}
