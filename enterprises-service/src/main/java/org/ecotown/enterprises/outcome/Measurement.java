package org.ecotown.enterprises.outcome;

import org.ecotown.enterprises.project.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What was measured.
 *
 * @param measure code of the vocabulary
 * @param unitCode the unit of the measure
 * @param baseline where the enterprise stood before the project, if it has said so
 */
public record Measurement(String measure, Period period, Figure value, String unitCode, @Nullable Figure baseline,
		@Nullable String note) {

	/**
	 * What changed since before the project.
	 */
	public @Nullable Figure change() {
		return (this.baseline != null) ? this.value.minus(this.baseline) : null;
	}

}
