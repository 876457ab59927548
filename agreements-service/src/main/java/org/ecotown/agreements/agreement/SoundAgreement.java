package org.ecotown.agreements.agreement;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * An agreement keeps the {@link AgreementRules}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Constraint(validatedBy = AgreementRules.class)
@interface SoundAgreement {

	String message() default "invalid-value";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
