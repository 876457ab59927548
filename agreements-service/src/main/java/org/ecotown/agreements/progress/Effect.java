package org.ecotown.agreements.progress;

import java.math.BigDecimal;
import java.util.Set;

import org.ecotown.agreements.contribution.Contribution;
import org.ecotown.agreements.measure.Aggregation;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What one contribution does to one indicator: the amounts that its tally gains with the
 * contribution and loses without it.
 */
record Effect(BigDecimal total, BigDecimal weight, Set<String> subjects, long verified, long reported) {

	static final Effect NONE = new Effect(BigDecimal.ZERO, BigDecimal.ZERO, Set.of(), 0, 0);

	private static final Effect REPORTED = new Effect(BigDecimal.ZERO, BigDecimal.ZERO, Set.of(), 0, 1);

	/**
	 * @param inForce what shares no day with these counts for nothing
	 */
	static Effect of(Indicator indicator, @Nullable Contribution contribution, Period inForce) {
		if (contribution == null || !contribution.period().overlaps(inForce)
				|| !indicator.objective().equals(contribution.objective())
				|| !indicator.measure().equals(contribution.measure())) {
			return NONE;
		}
		return switch (contribution.state()) {
			case WITHDRAWN -> NONE;
			case REPORTED -> REPORTED;
			case VERIFIED -> verified(indicator, contribution);
		};
	}

	private static Effect verified(Indicator indicator, Contribution contribution) {
		BigDecimal amount = amount(indicator, contribution);
		BigDecimal weight = BigDecimal.ZERO;
		BigDecimal total = BigDecimal.ZERO;
		if (amount != null && indicator.aggregation() == Aggregation.SUM) {
			total = amount.multiply(contribution.attributionShare().value());
		}
		if (amount != null && indicator.aggregation() == Aggregation.AVERAGE) {
			weight = weight(contribution);
			total = amount.multiply(weight);
		}
		Set<String> subjects = (indicator.aggregation() == Aggregation.DISTINCT_SUBJECTS)
				? Set.copyOf(contribution.subjects()) : Set.of();
		return new Effect(total, weight, subjects, 1, 0);
	}

	/** In an average, whom a value is about weighs: at least one. */
	static BigDecimal weight(Contribution contribution) {
		return BigDecimal.valueOf(Math.max(1, contribution.subjects().size()));
	}

	/**
	 * What of the contribution counts; null when a change is asked for and nobody knows
	 * from where.
	 */
	static @Nullable BigDecimal amount(Indicator indicator, Contribution contribution) {
		BigDecimal own = (contribution.baseline() != null) ? contribution.baseline().value() : null;
		return amount(indicator, contribution.value().value(), own);
	}

	static @Nullable BigDecimal amount(Indicator indicator, BigDecimal value, @Nullable BigDecimal own) {
		if (indicator.basis() == Indicator.Basis.VALUE) {
			return value;
		}
		if (own != null) {
			return value.subtract(own);
		}
		return (indicator.baseline() != null) ? value.subtract(indicator.baseline().value().value()) : null;
	}

}
