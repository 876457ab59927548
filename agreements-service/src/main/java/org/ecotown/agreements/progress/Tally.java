package org.ecotown.agreements.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.ecotown.agreements.contribution.Contribution;
import org.ecotown.agreements.measure.Aggregation;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What the contributions of an indicator add up to.
 *
 * @param total the sum of the amounts, each times its weight or share
 * @param weight the sum of the weights
 * @param subjects how many different subjects are counted
 * @param latest the amount of the latest period
 * @param verified how many contributions count
 * @param reported how many wait to be verified
 */
record Tally(BigDecimal total, BigDecimal weight, long subjects, @Nullable BigDecimal latest, long verified,
		long reported) {

	static final Tally EMPTY = new Tally(BigDecimal.ZERO, BigDecimal.ZERO, 0, null, 0, 0);

	private static final int AVERAGE_SCALE = 4;

	/**
	 * The figure; null when there is none.
	 */
	@Nullable BigDecimal value(Aggregation aggregation) {
		return switch (aggregation) {
			case SUM -> this.total;
			case DISTINCT_SUBJECTS -> BigDecimal.valueOf(this.subjects);
			case LATEST -> this.latest;
			case AVERAGE -> (this.weight.signum() != 0)
					? this.total.divide(this.weight, AVERAGE_SCALE, RoundingMode.HALF_UP) : null;
			case QUALITATIVE -> null;
		};
	}

	/**
	 * Counts contributions of an indicator from scratch: progress as a pure function.
	 */
	static final class Counter {

		private static final Comparator<Contribution> LATEST = Comparator
			.comparing((Contribution contribution) -> contribution.period().to())
			.thenComparing((contribution) -> contribution.period().from())
			.thenComparing((contribution) -> Objects.requireNonNull(contribution.verifiedAt()))
			.thenComparing((contribution) -> contribution.id().toString());

		private final Indicator indicator;

		private final Period within;

		private final Map<String, Integer> subjects = new HashMap<>();

		private BigDecimal total = BigDecimal.ZERO;

		private BigDecimal weight = BigDecimal.ZERO;

		private long verified;

		private long reported;

		private @Nullable Contribution latest;

		/**
		 * @param within what shares no day with these is left out
		 */
		Counter(Indicator indicator, Period within) {
			this.indicator = indicator;
			this.within = within;
		}

		void add(Contribution contribution) {
			Effect effect = Effect.of(this.indicator, contribution, this.within);
			this.total = this.total.add(effect.total());
			this.weight = this.weight.add(effect.weight());
			this.verified += effect.verified();
			this.reported += effect.reported();
			effect.subjects().forEach((subject) -> this.subjects.merge(subject, 1, Integer::sum));
			boolean counts = effect.verified() > 0 && Effect.amount(this.indicator, contribution) != null;
			if (counts && (this.latest == null || LATEST.compare(contribution, this.latest) > 0)) {
				this.latest = contribution;
			}
		}

		/**
		 * In how many contributions each subject is counted.
		 */
		Map<String, Integer> subjects() {
			return this.subjects;
		}

		Tally tally() {
			boolean isLatest = this.latest != null && this.indicator.aggregation() == Aggregation.LATEST;
			return new Tally(this.total, this.weight, this.subjects.size(),
					isLatest ? Effect.amount(this.indicator, Objects.requireNonNull(this.latest)) : null, this.verified,
					this.reported);
		}

	}

}
