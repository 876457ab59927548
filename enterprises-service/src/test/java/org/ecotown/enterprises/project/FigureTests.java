package org.ecotown.enterprises.project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FigureTests {

	@ParameterizedTest
	@CsvSource({ "12500.50,12500.5", "0100,100", "0,0", "0.0000,0", "๑๒๕.๕๐,125.5",
			"999999999999.9999,999999999999.9999" })
	void readsAndWritesEveryDigit(String written, String read) {
		assertThat(Figure.of(written)).hasToString(read).matches(Figure::isStorable);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1e5", "1,000", ".5", "5.", "NaN", "0x10", "--1" })
	void refusesWhatIsNoPlainNumber(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "1000000000000", "0.00001" })
	void doesNotStoreWhatDoesNotFit(String text) {
		assertThat(Figure.of(text).isStorable()).isFalse();
	}

	@Test
	void changeMayBeNegative() {
		assertThat(Figure.of("10").minus(Figure.of("12.5"))).hasToString("-2.5");
	}

}
