package org.ecotown.agreements.objective;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.ObjectiveDraft.IndicatorDraft;
import org.ecotown.agreements.objective.ObjectiveDraft.TargetDraft;
import org.ecotown.platform.problem.Faults;

/**
 * What drafted objectives, indicators and targets must be like together. Whatever is
 * missing is reported elsewhere and passed over here.
 */
public final class SoundObjectives {

	private final Faults faults;

	private final Set<UUID> ids = new HashSet<>();

	private SoundObjectives(Faults faults) {
		this.faults = faults;
	}

	public static void check(List<ObjectiveDraft> objectives, Faults faults) {
		new SoundObjectives(faults).objectives(objectives);
	}

	private void objectives(List<ObjectiveDraft> objectives) {
		Set<Integer> numbers = new HashSet<>();
		for (int i = 0; i < objectives.size(); i++) {
			ObjectiveDraft objective = objectives.get(i);
			if (objective != null) {
				String at = "/objectives/" + i;
				id(objective.id(), at);
				boolean again = objective.number() != null && !numbers.add(objective.number());
				this.faults.addIf(again, at + "/number", "duplicate-number");
				indicators(objective.indicators(), at + "/indicators/");
			}
		}
	}

	private void indicators(List<IndicatorDraft> indicators, String prefix) {
		Set<String> used = new HashSet<>();
		for (int i = 0; i < indicators.size(); i++) {
			IndicatorDraft indicator = indicators.get(i);
			if (indicator != null) {
				String at = prefix + i;
				id(indicator.id(), at);
				measure(indicator, used, at);
				for (int k = 0; k < indicator.targets().size(); k++) {
					TargetDraft target = indicator.targets().get(k);
					id((target != null) ? target.id() : null, at + "/targets/" + k);
				}
				targets(indicator.targets(), at + "/targets/");
			}
		}
	}

	private void measure(IndicatorDraft indicator, Set<String> used, String at) {
		String code = indicator.measure();
		if (code == null || code.isBlank()) {
			this.faults.add(at + "/measure", "required");
			for (int k = 0; k < indicator.targets().size(); k++) {
				this.faults.add(at + "/targets/" + k, "missing-indicator");
			}
			return;
		}
		this.faults.addIf(!used.add(code), at + "/measure", "duplicate-measure");
	}

	private void targets(List<TargetDraft> targets, String prefix) {
		LocalDate before = null;
		for (int k = 0; k < targets.size(); k++) {
			Period period = (targets.get(k) != null) ? targets.get(k).period() : null;
			if (period != null && period.from() != null && period.to() != null) {
				String at = prefix + k + "/period/to";
				this.faults.addIf(period.to().isBefore(period.from()), at, "ends-before-start");
				this.faults.addIf(before != null && !period.to().isAfter(before), at, "wrong-order");
				before = period.to();
			}
		}
	}

	private void id(UUID id, String at) {
		this.faults.addIf(id != null && !this.ids.add(id), at + "/id", "duplicate-id");
	}

}
