package org.ecotown.enterprises.outcome;

import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What was measured.
 *
 * @param measure code of the vocabulary
 * @param unitCode the unit of the measure
 * @param baseline where the enterprise stood before the project, if it has said so
 */
public record Measurement(String measure, Period period, Quantity value, String unitCode, @Nullable Quantity baseline,
		@Nullable String note) {

	/**
	 * What changed since before the project.
	 */
	public @Nullable Quantity change() {
		return (this.baseline != null) ? this.value.minus(this.baseline) : null;
	}

}
