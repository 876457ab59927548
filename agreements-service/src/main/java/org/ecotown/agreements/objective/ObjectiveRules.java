package org.ecotown.agreements.objective;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.measure.Measure;
import org.ecotown.agreements.measure.Measures;
import org.ecotown.agreements.objective.ObjectiveDraft.IndicatorDraft;
import org.ecotown.platform.problem.Faults;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What drafted objectives must be like that they cannot say themselves: their measures
 * are of the vocabulary, their baselines are known today, and their ids are theirs.
 */
@Component
public class ObjectiveRules {

	private final Measures measures;

	private final Objectives objectives;

	private final Clock clock;

	ObjectiveRules(Measures measures, Objectives objectives, Clock clock) {
		this.measures = measures;
		this.objectives = objectives;
		this.clock = clock;
	}

	/**
	 * Notes every rule the drafts break.
	 * @param current the objectives there are; null for an agreement that is new
	 */
	public void check(AgreementId agreement, List<ObjectiveDraft> drafts, @Nullable List<Objective> current,
			Faults faults) {
		if (current != null) {
			DraftedObjectives.unknown(drafts, current, faults);
		}
		else {
			taken(agreement, drafts, faults);
		}
		Map<String, Measure> vocabulary = this.measures.byCode();
		for (int i = 0; i < drafts.size(); i++) {
			List<IndicatorDraft> indicators = drafts.get(i).indicators();
			for (int k = 0; k < indicators.size(); k++) {
				IndicatorDraft indicator = indicators.get(k);
				check(indicator, vocabulary.get(indicator.measure()), "/objectives/" + i + "/indicators/" + k, faults);
			}
		}
	}

	/** The parts of a new agreement may have ids of choice, their targets none. */
	private void taken(AgreementId agreement, List<ObjectiveDraft> drafts, Faults faults) {
		Set<UUID> taken = this.objectives.taken(DraftedObjectives.givenIds(drafts), agreement);
		for (int i = 0; i < drafts.size(); i++) {
			ObjectiveDraft objective = drafts.get(i);
			String at = "/objectives/" + i;
			faults.addIf(objective.id() != null && taken.contains(objective.id()), at + "/id", "taken-id");
			for (int k = 0; k < objective.indicators().size(); k++) {
				IndicatorDraft indicator = objective.indicators().get(k);
				String of = at + "/indicators/" + k;
				faults.addIf(indicator.id() != null && taken.contains(indicator.id()), of + "/id", "taken-id");
				for (int t = 0; t < indicator.targets().size(); t++) {
					faults.addIf(indicator.targets().get(t).id() != null, of + "/targets/" + t + "/id", "unknown-part");
				}
			}
		}
	}

	private void check(IndicatorDraft indicator, @Nullable Measure measure, String at, Faults faults) {
		faults.addIf(measure == null, at + "/measure", "unknown-measure");
		faults.addIf(measure != null && !measure.aggregations().contains(indicator.aggregation()), at + "/aggregation",
				"wrong-aggregation");
		boolean ahead = indicator.baseline() != null && indicator.baseline().asOf() != null
				&& indicator.baseline().asOf().isAfter(LocalDate.now(this.clock));
		faults.addIf(ahead, at + "/baseline/asOf", "future-date");
	}

}
