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
		assertThat(PhoneNumber.read(text)).contains("0812345678");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uff10812345678", "081\u2011234\u20115678", "\u202a+66 81 234 5678\u202c", "081.234.5678",
			"(081) 234-5678", "\uff0b66812345678", "081\u00a0234\u00a05678", "\u0660812345678" })
	void readsNumbersAsTheyAreCopied(String text) {
		assertThat(PhoneNumber.read(text)).contains("0812345678");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "081x2345678", "0812345678a", "0812345678@", "0812345678 \u0e15\u0e48\u0e2d 1",
			"08123456", "0812345678123456", "081-234-567\u0e47 8", "trainer-0812345678", "0812345678\0" })
	void readsNothingElseAsANumber(String text) {
		assertThat(PhoneNumber.read(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "0812345678", "660066812345678", "66066812345678", "00661234567", "12345678901", "6681234567" })
	void whatWasReadReadsTheSame(String text) {
		String once = PhoneNumber.read(text).orElseThrow();
		assertThat(PhoneNumber.read(once)).contains(once);
	}

}
