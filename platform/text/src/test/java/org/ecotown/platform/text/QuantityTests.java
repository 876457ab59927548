package org.ecotown.platform.text;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuantityTests {

	private final JsonMapper json = new JsonMapper();

	@ParameterizedTest
	@CsvSource({ "12500.50, 12500.5", "๑๒.๕, 12.5", "-3, -3", "007, 7", "0.0000, 0", "' 5 ', 5",
			"99999999999999.9999, 99999999999999.9999", "120000, 120000" })
	void readsDecimalText(String text, String written) {
		assertThat(Quantity.of(text)).hasToString(written);
		assertThat(this.json.readValue('"' + text + '"', Quantity.class)).hasToString(written);
		assertThat(this.json.writeValueAsString(Quantity.of(text))).isEqualTo('"' + written + '"');
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "12,5", "1.234,5", "1 000", "1e5", "+5", ".5", "5.", "NaN", "100000000000000", "0.00001" })
	void refusesEverythingElse(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(text));
	}

	@Test
	void isEqualWhenTheNumberIs() {
		assertThat(new Quantity(new BigDecimal("1E+3"))).isEqualTo(Quantity.of("1000.00"))
			.hasSameHashCodeAs(Quantity.of("1000"))
			.hasToString("1000");
	}

}
