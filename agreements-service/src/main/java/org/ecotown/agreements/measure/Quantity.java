package org.ecotown.agreements.measure;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A measured value: at most 14 digits before and 4 behind the decimal point. A decimal
 * string in JSON, so that no client rounds it. Equal when the number is.
 */
@Schema(type = "string", format = "decimal")
public record Quantity(BigDecimal value) {

	/** Nothing. */
	public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

	private static final int INTEGER_DIGITS = 14;

	private static final int FRACTION_DIGITS = 4;

	public Quantity {
		BigDecimal stripped = value.stripTrailingZeros();
		if (stripped.scale() > FRACTION_DIGITS || stripped.precision() - stripped.scale() > INTEGER_DIGITS) {
			throw new IllegalArgumentException("more digits than a quantity has");
		}
		value = (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static @Nullable Quantity of(@Nullable BigDecimal value) {
		return (value != null) ? new Quantity(value) : null;
	}

	/**
	 * The number in plain digits, without trailing zeros.
	 */
	@JsonValue
	public String text() {
		return text(this.value);
	}

	/**
	 * Any number in plain digits, without trailing zeros.
	 */
	public static String text(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
