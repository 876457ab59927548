package org.ecotown.platform.text;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "0812345678", "081-234-5678", "+66 81 234 5678", "0066812345678", "๐๘๑ ๒๓๔ ๕๖๗๘",
			"+66 (0)81 234 5678", "812345678", "66812345678" })
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
	@ValueSource(strings = { "081\u2013234\u20135678", "081\u2014234\u20155678", "081\u2212234\u22125678" })
	void readsEveryDash(String text) {
		assertThat(PhoneNumber.read(text)).contains("0812345678");
	}

	@Test
	void putsTheZeroBackThatASpreadsheetDropped() {
		assertThat(PhoneNumber.read("896339633")).contains("0896339633");
		assertThat(PhoneNumber.read("21234567")).contains("021234567");
		assertThat(PhoneNumber.read("661234567")).contains("0661234567");
	}

	@Test
	void groupsTheDigitsToShow() {
		assertThat(PhoneNumber.display("0812345678")).isEqualTo("081-234-5678");
		assertThat(PhoneNumber.display("021234567")).isEqualTo("02-123-4567");
		assertThat(PhoneNumber.display("442079460018")).isEqualTo("+442079460018");
	}

	@ParameterizedTest
	@ValueSource(strings = { "------", "0000000000", "()", "", " ", "081x2345678", "0812345678a", "0812345678@",
			"0812345678 \u0e15\u0e48\u0e2d 1", "08123456", "0812345678123456", "081-234-567\u0e47 8",
			"trainer-0812345678", "0812345678\0" })
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			038-685-123 | true
			038-685-123, 124 ต่อ 5 | true
			038-685-123 / 081-234-5678 | true
			๐๘๑-๒๓๔-๕๖๗๘ | true
			------ | false
			124, 038-685-123 | false
			038-685-123, --- | false
			ถามที่บ้าน | false
			""")
	void takesSeveralNumbersToShow(String text, boolean taken) {
		Phone.IsPhone rule = new Phone.IsPhone();
		rule.initialize(Objects
			.requireNonNull(Shown.class.getRecordComponents()[0].getAnnotatedType().getAnnotation(Phone.class)));
		assertThat(rule.isValid(text, null)).isEqualTo(taken);
	}

	private record Shown(@Phone(forDisplay = true) String phone) {
	}

}
