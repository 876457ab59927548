package org.ecotown.agreements.progress;

import java.math.BigDecimal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.ecotown.agreements.contribution.Contribution;
import org.ecotown.agreements.measure.Aggregation;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.Indicator;
import org.ecotown.contract.agreements.ContributionDraft.State;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What one contribution does to the figure of its indicator, so that anybody can add it
 * up.
 *
 * @param baseline what its value is compared with, where a change is counted
 * @param amount what of it counts: its value, or how far that is above the baseline; null
 * when nobody knows from where
 * @param weight what the amount is multiplied by: the share of a sum, the number of
 * subjects of an average; null where nothing is multiplied
 * @param counted amount times weight; null when it counts for nothing
 * @param inTerm whether its period shares a day with the days the agreement is in force
 */
record FigurePart(Contribution contribution, @Nullable Quantity baseline,
		@Schema(format = "decimal") @Nullable String amount, @Schema(format = "decimal") @Nullable String weight,
		@Schema(format = "decimal") @Nullable String counted, boolean inTerm) {

	static FigurePart of(Indicator indicator, Contribution contribution, Period inForce) {
		boolean inTerm = contribution.period().overlaps(inForce);
		BigDecimal amount = Effect.amount(indicator, contribution);
		BigDecimal weight = weight(indicator, contribution);
		boolean counts = inTerm && contribution.state() == State.VERIFIED && amount != null;
		BigDecimal counted = (weight != null && amount != null) ? amount.multiply(weight) : amount;
		return new FigurePart(contribution, baseline(indicator, contribution), text(amount), text(weight),
				counts ? text(counted) : null, inTerm);
	}

	private static @Nullable BigDecimal weight(Indicator indicator, Contribution contribution) {
		return switch (indicator.aggregation()) {
			case SUM -> contribution.attributionShare().value();
			case AVERAGE -> Effect.weight(contribution);
			case LATEST, DISTINCT_SUBJECTS, QUALITATIVE -> null;
		};
	}

	private static @Nullable Quantity baseline(Indicator indicator, Contribution contribution) {
		if (indicator.basis() == Indicator.Basis.VALUE || indicator.aggregation() == Aggregation.QUALITATIVE) {
			return null;
		}
		if (contribution.baseline() != null) {
			return contribution.baseline();
		}
		return (indicator.baseline() != null) ? indicator.baseline().value() : null;
	}

	private static @Nullable String text(@Nullable BigDecimal number) {
		return (number != null) ? Quantity.text(number) : null;
	}

}
