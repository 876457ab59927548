package org.ecotown.enterprises.enterprise;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.validation.ConstraintValidatorContext;

class JuristicNumberTests {

	private final JuristicNumber.Validator validator = new JuristicNumber.Validator();

	@Test
	void acceptsNumberWhoseLastDigitFits() {
		assertThat(valid("0107544000108")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0107544000109", "0107544000180", "010754400010", "01075440001080", "O107544000108", "" })
	void refusesNumberThatDoesNotFit(String number) {
		assertThat(valid(number)).isFalse();
	}

	private boolean valid(String number) {
		return this.validator.isValid(number, mock(ConstraintValidatorContext.class));
	}

}
