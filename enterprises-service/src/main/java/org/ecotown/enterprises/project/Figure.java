package org.ecotown.enterprises.project;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.ecotown.platform.text.Texts;

/**
 * A decimal number that travels as text, so that no digit is lost on the way. Thai digits
 * are read, too.
 */
@Schema(type = "string", example = "12500.50", description = "A decimal number as text")
public record Figure(BigDecimal value) implements Comparable<Figure> {

	/** Digits before and behind the point that are stored. */
	static final int WHOLE_DIGITS = 12;

	static final int DECIMALS = 4;

	private static final int LONGEST = 40;

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static Figure of(String text) {
		String digits = Texts.arabicDigits(text).strip();
		if (digits.length() > LONGEST || !digits.matches("-?[0-9]+(\\.[0-9]+)?")) {
			throw new IllegalArgumentException("not a decimal number");
		}
		return new Figure(new BigDecimal(digits));
	}

	public Figure minus(Figure other) {
		return new Figure(this.value.subtract(other.value));
	}

	/**
	 * Whether it is zero or more and has no more digits than are stored.
	 */
	boolean isStorable() {
		BigDecimal plain = this.value.stripTrailingZeros();
		return plain.signum() >= 0 && plain.scale() <= DECIMALS && plain.precision() - plain.scale() <= WHOLE_DIGITS;
	}

	@Override
	public int compareTo(Figure other) {
		return this.value.compareTo(other.value);
	}

	@JsonValue
	@Override
	public String toString() {
		BigDecimal plain = this.value.stripTrailingZeros();
		return ((plain.scale() < 0) ? plain.setScale(0) : plain).toPlainString();
	}

}
