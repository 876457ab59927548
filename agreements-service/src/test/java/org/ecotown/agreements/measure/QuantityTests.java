package org.ecotown.agreements.measure;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuantityTests {

	@Test
	void isEqualWhenTheNumberIs() {
		assertThat(new Quantity(new BigDecimal("12000.00"))).isEqualTo(new Quantity(new BigDecimal("12E+3")));
	}

	@Test
	void isWrittenInPlainDigits() {
		assertThat(new Quantity(new BigDecimal("12000.50")).text()).isEqualTo("12000.5");
		assertThat(new Quantity(new BigDecimal("1E+3")).text()).isEqualTo("1000");
		assertThat(Quantity.ZERO.text()).isEqualTo("0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.00001", "100000000000000", "1E+999999999", "1E-999999999" })
	void refusesMoreDigitsThanItKeeps(String number) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(new BigDecimal(number)));
	}

}
