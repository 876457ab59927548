package org.ecotown.enterprises.enterprise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Thirteen digits of which the last checks the others: (11 − Σ(13−i)·dᵢ mod 11) mod 10
 * over i = 0..11. Null is let through.
 */
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = JuristicNumber.Validator.class)
@interface JuristicNumber {

	/** The code of the fault. */
	String message() default "invalid-juristic-number";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Computes the check digit.
	 */
	class Validator implements ConstraintValidator<JuristicNumber, String> {

		private static final int LENGTH = 13;

		@Override
		public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
			return number == null || (number.matches("[0-9]{13}") && checkDigit(number) == number.charAt(12) - '0');
		}

		static int checkDigit(String number) {
			int sum = 0;
			for (int i = 0; i < LENGTH - 1; i++) {
				sum += (LENGTH - i) * (number.charAt(i) - '0');
			}
			return (11 - sum % 11) % 10;
		}

	}

}
