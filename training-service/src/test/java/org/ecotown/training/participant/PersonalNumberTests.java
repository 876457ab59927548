package org.ecotown.training.participant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "1101700230708", "1-1017-00230-70-8", "๑-๑๐๑๗-๐๐๒๓๐-๗๐-๘", " 1 1017 00230 70 8 " })
	void readsTheSameNumberHoweverWritten(String text) {
		assertThat(PersonalNumber.parse(text).map(PersonalNumber::digits)).contains("1101700230708");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1101700230709", "110170023070", "11017002307080", "", "x101700230708", "١١٠١٧٠٠٢٣٠٧٠٨" })
	void refusesWhatIsNoPersonalNumber(String text) {
		assertThat(PersonalNumber.parse(text)).isEmpty();
	}

	@Test
	void showsOnlyItsLastFourDigits() {
		assertThat(PersonalNumber.parse("1101700230708").orElseThrow()).hasToString("x-xxxx-xxxx0-70-8");
	}

}
