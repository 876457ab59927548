package org.ecotown.platform.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "＝1", "|calc" })
	void disarmsWhatASpreadsheetWouldRun(String text) {
		assertThat(Csv.cell(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "a,b|\"a,b\"", "a\"b|\"a\"\"b\"", "น้ำผึ้ง|น้ำผึ้ง" })
	void quotesWhatWouldEndTheCell(String text, String cell) {
		assertThat(Csv.cell(text)).isEqualTo(cell);
	}

	@Test
	void keepsALineBreakInsideItsCell() {
		assertThat(Csv.cell("a\nb")).isEqualTo("\"a\nb\"");
	}

}
