package org.ecotown.agreements.progress;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreements;
import org.ecotown.agreements.contribution.Contribution;
import org.ecotown.agreements.contribution.ContributionChanged;
import org.ecotown.agreements.contribution.Contributions;
import org.ecotown.agreements.measure.Aggregation;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.Indicator;
import org.ecotown.agreements.objective.IndicatorsChanged;
import org.ecotown.agreements.objective.Objectives;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the tallies of indicators up with their contributions, in the same transaction.
 * Reading progress then costs the same whether a thousand or a million contributions are
 * behind it.
 */
@Component
class KeepProgress {

	private final Tallies tallies;

	private final Agreements agreements;

	private final Objectives objectives;

	private final Contributions contributions;

	KeepProgress(Tallies tallies, Agreements agreements, Objectives objectives, Contributions contributions) {
		this.tallies = tallies;
		this.agreements = agreements;
		this.objectives = objectives;
		this.contributions = contributions;
	}

	@EventListener
	void on(ContributionChanged change) {
		Set<Indicator> indicators = Stream.of(change.before(), change.after())
			.filter(Objects::nonNull)
			.map(this::indicator)
			.flatMap(Optional::stream)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (indicators.isEmpty()) {
			return;
		}
		this.tallies.lock(indicators.stream()
			.map((indicator) -> indicator.id().value())
			.collect(Collectors.toCollection(TreeSet::new)));
		for (Indicator indicator : indicators) {
			Period inForce = this.agreements.inForce(agreement(indicator, change));
			this.tallies.exchange(indicator.id(), Effect.of(indicator, change.before(), inForce),
					Effect.of(indicator, change.after(), inForce), latest(indicator, inForce));
		}
	}

	@EventListener
	void on(IndicatorsChanged change) {
		recount(change.agreement(), change.indicators());
	}

	/**
	 * Counts from scratch. The agreement is kept from changing.
	 */
	void recount(AgreementId agreement, List<Indicator> indicators) {
		if (indicators.isEmpty()) {
			return;
		}
		Period inForce = this.agreements.inForce(agreement);
		for (Indicator indicator : indicators) {
			Tally.Counter counter = new Tally.Counter(indicator, inForce);
			this.contributions.each(indicator.objective(), indicator.measure(), counter::add);
			this.tallies.replace(indicator.id(), counter.tally(), counter.subjects(), inForce);
		}
	}

	private static AgreementId agreement(Indicator indicator, ContributionChanged change) {
		Contribution before = change.before();
		return (before != null && before.objective().equals(indicator.objective())) ? before.agreement()
				: change.after().agreement();
	}

	private Optional<Indicator> indicator(Contribution contribution) {
		return this.objectives.indicator(contribution.objective(), contribution.measure());
	}

	private @Nullable BigDecimal latest(Indicator indicator, Period inForce) {
		if (indicator.aggregation() != Aggregation.LATEST) {
			return null;
		}
		boolean needsOwn = indicator.basis() == Indicator.Basis.CHANGE && indicator.baseline() == null;
		return this.contributions.latest(indicator.objective(), indicator.measure(), needsOwn, inForce)
			.map((found) -> Effect.amount(indicator, found.value(), found.baseline()))
			.orElse(null);
	}

}
