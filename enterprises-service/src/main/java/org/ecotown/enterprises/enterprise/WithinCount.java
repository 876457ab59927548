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
 * No group of members is larger than all of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithinCount.Validator.class)
@interface WithinCount {

	/** The code of the fault. */
	String message() default "more-than-members";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Compares each group with the count.
	 */
	class Validator implements ConstraintValidator<WithinCount, Members> {

		@Override
		public boolean isValid(@Nullable Members members, ConstraintValidatorContext context) {
			if (members == null || members.count() == null) {
				return true;
			}
			context.disableDefaultConstraintViolation();
			// no short cut: both faults are to be named
			return fits("women", members.women(), members.count(), context)
					& fits("youth", members.youth(), members.count(), context);
		}

		private static boolean fits(String group, @Nullable Integer size, int count,
				ConstraintValidatorContext context) {
			if (size == null || size <= count) {
				return true;
			}
			context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
				.addPropertyNode(group)
				.addConstraintViolation();
			return false;
		}

	}

}
