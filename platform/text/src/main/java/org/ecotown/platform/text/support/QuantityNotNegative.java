package org.ecotown.platform.text.support;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.PositiveOrZero;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Lets {@link PositiveOrZero} stand at a {@link Quantity}.
 */
public class QuantityNotNegative implements ConstraintValidator<PositiveOrZero, Quantity> {

	@Override
	public boolean isValid(@Nullable Quantity quantity, ConstraintValidatorContext context) {
		return quantity == null || quantity.signum() >= 0;
	}

}
