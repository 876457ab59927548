package org.ecotown.agreements.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.ecotown.agreements.agreement.Agreement;
import org.ecotown.agreements.contribution.Contributions;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.Indicator;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts from scratch what is little: what one organisation reported to an agreement, and
 * what lies outside its term.
 */
@Component
class SmallTallies {

	private static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

	private final Contributions contributions;

	private final Clock clock;

	SmallTallies(Contributions contributions, Clock clock) {
		this.contributions = contributions;
		this.clock = clock;
	}

	/**
	 * What lies outside the days the agreement is in force.
	 */
	@Transactional(readOnly = true)
	Map<UUID, Tally> outside(Agreement agreement) {
		Map<UUID, Tally.Counter> counters = new HashMap<>();
		for (Indicator indicator : agreement.indicators()) {
			counters.put(indicator.id().value(), new Tally.Counter(indicator, ALWAYS));
		}
		this.contributions.eachOutside(agreement.id(), agreement.inForce(),
				(contribution) -> counters.values().forEach((counter) -> counter.add(contribution)));
		Map<UUID, Tally> tallies = new HashMap<>();
		counters.forEach((indicator, counter) -> tallies.put(indicator, counter.tally()));
		return tallies;
	}

	@Transactional(readOnly = true)
	Map<UUID, Tallies.Kept> of(Agreement agreement, @Nullable UUID organisation) {
		Map<UUID, Tally.Counter> counters = new HashMap<>();
		for (Indicator indicator : agreement.indicators()) {
			counters.put(indicator.id().value(), new Tally.Counter(indicator, agreement.inForce()));
		}
		this.contributions.eachOf(agreement.id(), Objects.requireNonNull(organisation),
				(contribution) -> counters.values().forEach((counter) -> counter.add(contribution)));
		Map<UUID, Tallies.Kept> tallies = new HashMap<>();
		counters.forEach((indicator, counter) -> tallies.put(indicator,
				new Tallies.Kept(indicator, counter.tally(), 0, this.clock.instant())));
		return tallies;
	}

}
