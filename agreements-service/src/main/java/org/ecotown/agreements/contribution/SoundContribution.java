package org.ecotown.agreements.contribution;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * A contribution keeps the {@link ContributionRules}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Constraint(validatedBy = ContributionRules.class)
@interface SoundContribution {

	String message() default "invalid-value";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
