package org.ecotown.enterprises.project;

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
 * A figure of zero or more with at most 12 digits before and 4 behind the point. Null is
 * let through.
 */
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Storable.Validator.class)
public @interface Storable {

	/** The code of the fault. */
	String message() default "figure";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Counts the digits.
	 */
	class Validator implements ConstraintValidator<Storable, Figure> {

		@Override
		public boolean isValid(@Nullable Figure figure, ConstraintValidatorContext context) {
			return figure == null || figure.isStorable();
		}

	}

}
