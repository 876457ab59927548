package org.ecotown.agreements.progress;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.ecotown.agreements.agreement.Agreement;
import org.ecotown.agreements.contribution.Contributions;
import org.ecotown.agreements.objective.Indicator;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what one organisation reported to an agreement, from scratch: it is little, and
 * asked for seldom.
 */
@Component
class OwnTallies {

	private final Contributions contributions;

	private final Clock clock;

	OwnTallies(Contributions contributions, Clock clock) {
		this.contributions = contributions;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Map<UUID, Tallies.Kept> of(Agreement agreement, @Nullable UUID organisation) {
		Map<UUID, Tally.Counter> counters = new HashMap<>();
		for (Indicator indicator : agreement.indicators()) {
			counters.put(indicator.id().value(), new Tally.Counter(indicator));
		}
		this.contributions.eachOf(agreement.id(), Objects.requireNonNull(organisation),
				(contribution) -> counters.values().forEach((counter) -> counter.add(contribution)));
		Map<UUID, Tallies.Kept> tallies = new HashMap<>();
		counters.forEach((indicator, counter) -> tallies.put(indicator,
				new Tallies.Kept(indicator, counter.tally(), 0, this.clock.instant())));
		return tallies;
	}

}
