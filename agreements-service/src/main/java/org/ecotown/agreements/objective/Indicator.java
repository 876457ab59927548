package org.ecotown.agreements.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.ecotown.agreements.measure.Aggregation;
import org.ecotown.agreements.measure.Period;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What shows how far an objective has come. An objective has one per measure.
 *
 * @param measure the code of what is measured
 * @param periodicity how often it is measured
 */
public record Indicator(IndicatorId id, @JsonIgnore ObjectiveId objective, String measure, LocalizedText name,
		Aggregation aggregation, Basis basis, Periodicity periodicity, @Nullable Baseline baseline,
		List<Target> targets) {

	/**
	 * Whether contributions make the same figure of both.
	 */
	boolean countsLike(Indicator other) {
		return this.objective.equals(other.objective) && this.measure.equals(other.measure)
				&& this.aggregation == other.aggregation && this.basis == other.basis
				&& Objects.equals(this.baseline, other.baseline);
	}

	/**
	 * What of a contribution counts.
	 */
	public enum Basis {

		/** Its value. */
		VALUE,
		/** How far its value is above its baseline. */
		CHANGE

	}

	/**
	 * How often it is measured.
	 */
	public enum Periodicity {

		CUMULATIVE, MONTHLY, YEARLY

	}

	/**
	 * Where it stood before.
	 */
	public record Baseline(Quantity value, @Nullable LocalDate asOf) {
	}

	/**
	 * Where it shall stand at the end of a period.
	 */
	public record Target(TargetId id, Period period, Quantity value) {
	}

}
