package org.ecotown.agreements.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.ecotown.agreements.agreement.Agreement;
import org.ecotown.agreements.measure.Aggregation;
import org.ecotown.agreements.measure.Measure;
import org.ecotown.agreements.objective.Indicator;
import org.ecotown.agreements.objective.Objective;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How far the objectives of an agreement have come.
 *
 * @param asOf when a figure or its definition last changed; null without indicators
 */
record ProgressResponse(UUID agreement, @Nullable Instant asOf, List<ObjectiveProgress> objectives) {

	static ProgressResponse from(Agreement agreement, Map<UUID, Tallies.Kept> kept, Map<UUID, Tally> outside,
			Map<String, Measure> measures, @Nullable Instant asOf) {
		return new ProgressResponse(agreement.id().value(), asOf,
				agreement.objectives()
					.stream()
					.map((each) -> ObjectiveProgress.from(each, kept, outside, measures))
					.toList());
	}

	/**
	 * How far an objective has come.
	 */
	record ObjectiveProgress(UUID id, int number, LocalizedText text, List<IndicatorProgress> indicators) {

		static ObjectiveProgress from(Objective objective, Map<UUID, Tallies.Kept> kept, Map<UUID, Tally> outside,
				Map<String, Measure> measures) {
			return new ObjectiveProgress(objective.id().value(), objective.number(), objective.text(),
					objective.indicators().stream().map((indicator) -> {
						Tallies.Kept tally = kept.get(indicator.id().value());
						return IndicatorProgress.from(indicator, (tally != null) ? tally.tally() : Tally.EMPTY,
								outside.getOrDefault(indicator.id().value(), Tally.EMPTY),
								measures.get(indicator.measure()));
					}).toList());
		}

	}

	/**
	 * How far an indicator has come.
	 *
	 * @param value the figure; null when there is none
	 * @param start where the way to the target begins: the baseline of a level, else
	 * nothing
	 * @param target the value of the last target
	 * @param share how much of the way from start to target is done, rounded to four
	 * places; above 1 when exceeded; null without figure, target or way
	 * @param verifiedContributions how many contributions are verified; of a change,
	 * those count of which it is known from where
	 * @param reportedContributions how many wait to be verified
	 * @param total what the parts add up to: the value of a sum; divided by the weight
	 * the value of an average
	 * @param weight of the parts of an average
	 * @param subjects how many different ones are counted
	 * @param outside what lies outside the days the agreement is in force, which counts
	 * for nothing above; null without any
	 */
	record IndicatorProgress(UUID id, String measure, LocalizedText name, LocalizedText unit, String unitCode,
			Aggregation aggregation, Indicator.Basis basis, Indicator.Periodicity periodicity,
			Indicator.@Nullable Baseline baseline, @Schema(format = "decimal") @Nullable String value,
			@Schema(format = "decimal") String start, @Nullable Quantity target, @Nullable BigDecimal share,
			long verifiedContributions, long reportedContributions, @Schema(format = "decimal") String total,
			@Schema(format = "decimal") String weight, long subjects, @Nullable Outside outside,
			List<Indicator.Target> targets) {

		static IndicatorProgress from(Indicator indicator, Tally tally, Tally outside, Measure measure) {
			BigDecimal value = tally.value(indicator.aggregation());
			Quantity target = indicator.targets().isEmpty() ? null : indicator.targets().getLast().value();
			return new IndicatorProgress(indicator.id().value(), indicator.measure(), indicator.name(), measure.unit(),
					measure.unitCode(), indicator.aggregation(), indicator.basis(), indicator.periodicity(),
					indicator.baseline(), (value != null) ? Quantity.text(value) : null,
					Quantity.text(start(indicator)), target, share(indicator, value, target), tally.verified(),
					tally.reported(), Quantity.text(tally.total()), Quantity.text(tally.weight()), tally.subjects(),
					Outside.from(indicator, outside), indicator.targets());
		}

		private static @Nullable BigDecimal share(Indicator indicator, @Nullable BigDecimal value,
				@Nullable Quantity target) {
			if (value == null || target == null) {
				return null;
			}
			BigDecimal start = start(indicator);
			BigDecimal way = target.value().subtract(start);
			return (way.signum() != 0) ? value.subtract(start).divide(way, 4, RoundingMode.HALF_UP) : null;
		}

		/** A level starts at its baseline; what adds up, and a change, at nothing. */
		private static BigDecimal start(Indicator indicator) {
			boolean level = indicator.aggregation() == Aggregation.LATEST
					|| indicator.aggregation() == Aggregation.AVERAGE;
			Indicator.Baseline baseline = indicator.baseline();
			return (level && indicator.basis() == Indicator.Basis.VALUE && baseline != null) ? baseline.value().value()
					: BigDecimal.ZERO;
		}

	}

	/**
	 * What lies outside the days the agreement is in force.
	 *
	 * @param value the figure it would make by itself
	 */
	record Outside(@Schema(format = "decimal") @Nullable String value, long verifiedContributions,
			long reportedContributions) {

		static @Nullable Outside from(Indicator indicator, Tally tally) {
			if (tally.verified() + tally.reported() == 0) {
				return null;
			}
			BigDecimal value = (tally.verified() > 0) ? tally.value(indicator.aggregation()) : null;
			return new Outside((value != null) ? Quantity.text(value) : null, tally.verified(), tally.reported());
		}

	}

}
