package org.ecotown.enterprises.subdistrict;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * The code of a sub-district that exists (TIS 1099). Null is let through.
 */
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownSubdistrictValidator.class)
public @interface KnownSubdistrict {

	/** The code of the fault. */
	String message() default "unknown-subdistrict";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
