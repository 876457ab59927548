package org.ecotown.platform.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "0812345678", "081-234-5678", "+66 81 234 5678", "0066812345678", "๐๘๑ ๒๓๔ ๕๖๗๘",
			"+66 (0)81 234 5678" })
	void comparesThaiNumbersHoweverWritten(String text) {
		assertThat(PhoneNumber.normalize(text)).isEqualTo("0812345678");
	}

}
