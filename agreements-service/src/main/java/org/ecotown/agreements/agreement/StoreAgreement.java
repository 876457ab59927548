package org.ecotown.agreements.agreement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores an agreement in one transaction with its history and the progress of its
 * indicators.
 */
@Service
class StoreAgreement {

	private final AgreementRows rows;

	private final ObjectiveRows objectives;

	private final IndicatorEvidence evidence;

	private final History history;

	private final ApplicationEventPublisher events;

	StoreAgreement(AgreementRows rows, ObjectiveRows objectives, IndicatorEvidence evidence, History history,
			ApplicationEventPublisher events) {
		this.rows = rows;
		this.objectives = objectives;
		this.evidence = evidence;
		this.history = history;
		this.events = events;
	}

	@Transactional
	void store(@Nullable Agreement current, Agreement wanted, Caller caller) {
		boolean stored = (current != null) ? this.rows.update(wanted) : this.rows.insert(wanted);
		if (!stored) {
			throw new PreconditionFailed();
		}
		if (current != null) {
			requireNoEvidenceLost(current, wanted);
		}
		this.rows.replacePeople(wanted);
		this.objectives.save(wanted.id(), wanted.objectives());
		this.events.publishEvent(new IndicatorsChanged(wanted.id(), changed(current, wanted)));
		this.history.record(caller, "agreement", wanted.id().value(), (current != null) ? "replaced" : "created",
				current, wanted);
	}

	/** The agreement is locked by its update: no contribution can arrive in between. */
	private void requireNoEvidenceLost(Agreement current, Agreement wanted) {
		Map<ObjectiveId, Objective> kept = wanted.objectives()
			.stream()
			.collect(Collectors.toMap(Objective::id, Function.identity()));
		for (Objective objective : current.objectives()) {
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

	private static List<Indicator> changed(@Nullable Agreement current, Agreement wanted) {
		Map<IndicatorId, Indicator> before = (current != null)
				? current.indicators().stream().collect(Collectors.toMap(Indicator::id, Function.identity()))
				: Map.of();
		return wanted.indicators().stream().filter((indicator) -> {
			Indicator known = before.get(indicator.id());
			return known == null || !known.countsLike(indicator);
		}).toList();
	}

}
