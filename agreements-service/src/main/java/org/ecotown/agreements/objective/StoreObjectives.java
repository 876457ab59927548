package org.ecotown.agreements.objective;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ecotown.agreements.AgreementId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Stores the objectives of an agreement, with the progress of their indicators.
 */
@Service
public class StoreObjectives {

	private final ObjectiveRows rows;

	private final IndicatorEvidence evidence;

	private final ApplicationEventPublisher events;

	StoreObjectives(ObjectiveRows rows, IndicatorEvidence evidence, ApplicationEventPublisher events) {
		this.rows = rows;
		this.evidence = evidence;
		this.events = events;
	}

	/**
	 * Stores what is wanted in place of what is. The agreement is locked by its update:
	 * no contribution can arrive in between.
	 * @param recount whether all figures are made anew, as the agreement is in force on
	 * other days
	 * @throws EvidenceInTheWay if something would go that contributions hang on
	 */
	public void store(AgreementId agreement, List<Objective> current, List<Objective> wanted, boolean recount) {
		requireNoEvidenceLost(current, wanted);
		this.rows.save(agreement, wanted);
		this.events
			.publishEvent(new IndicatorsChanged(agreement, recount ? indicators(wanted) : changed(current, wanted)));
	}

	private void requireNoEvidenceLost(List<Objective> current, List<Objective> wanted) {
		Map<ObjectiveId, Objective> kept = wanted.stream()
			.collect(Collectors.toMap(Objective::id, Function.identity()));
		for (Objective objective : current) {
			Objective stays = kept.get(objective.id());
			if (stays == null) {
				requireNoEvidence(objective, null);
				continue;
			}
			for (Indicator indicator : objective.indicators()) {
				if (stays.indicators().stream().noneMatch((other) -> other.measure().equals(indicator.measure()))) {
					requireNoEvidence(objective, indicator.measure());
				}
			}
		}
	}

	private void requireNoEvidence(Objective objective, @Nullable String measure) {
		if (this.evidence.exists(objective.id(), measure)) {
			throw new EvidenceInTheWay(objective.number(), (measure != null) ? measure : "");
		}
	}

	private static List<Indicator> changed(List<Objective> current, List<Objective> wanted) {
		Map<IndicatorId, Indicator> before = indicators(current).stream()
			.collect(Collectors.toMap(Indicator::id, Function.identity()));
		return indicators(wanted).stream().filter((indicator) -> {
			Indicator known = before.get(indicator.id());
			return known == null || !known.countsLike(indicator);
		}).toList();
	}

	private static List<Indicator> indicators(List<Objective> objectives) {
		return objectives.stream().flatMap((objective) -> objective.indicators().stream()).toList();
	}

}
