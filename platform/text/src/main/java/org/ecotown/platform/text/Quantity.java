package org.ecotown.platform.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A measured value: at most 14 digits before and 4 behind the decimal point, the columns
 * {@code numeric(18, 4)}. It travels as text, so that no client rounds it, and is read
 * with Thai digits, too. Two are equal when their numbers are.
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

	/** Nothing. */
	public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

	/** All of something. */
	public static final Quantity ONE = new Quantity(BigDecimal.ONE);

	private static final int INTEGER_DIGITS = 14;

	private static final int FRACTION_DIGITS = 4;

	private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

	public Quantity {
		BigDecimal stripped = value.stripTrailingZeros();
		if (stripped.scale() > FRACTION_DIGITS || stripped.precision() - stripped.scale() > INTEGER_DIGITS) {
			throw new IllegalArgumentException("more digits than a quantity has");
		}
		value = (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	/**
	 * Reads a number as people write it for a machine: digits and a point, nothing that
	 * groups them.
	 * @throws IllegalArgumentException if it is something else or has too many digits
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static Quantity of(String text) {
		String digits = Texts.arabicDigits(text).strip();
		if (!DECIMAL.matcher(digits).matches()) {
			throw new IllegalArgumentException("not a decimal number");
		}
		return new Quantity(new BigDecimal(digits));
	}

	/**
	 * The quantity of a number that may be absent.
	 */
	public static @Nullable Quantity ofNullable(@Nullable BigDecimal value) {
		return (value != null) ? new Quantity(value) : null;
	}

	/**
	 * Any number in plain digits, without trailing zeros.
	 */
	public static String text(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	/**
	 * The number in plain digits, without trailing zeros.
	 */
	@JsonValue
	public String text() {
		return text(this.value);
	}

	public Quantity minus(Quantity other) {
		return new Quantity(this.value.subtract(other.value));
	}

	public int signum() {
		return this.value.signum();
	}

	@Override
	public int compareTo(Quantity other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return text();
	}

}
