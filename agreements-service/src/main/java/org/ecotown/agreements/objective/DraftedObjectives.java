package org.ecotown.agreements.objective;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.ecotown.agreements.objective.Indicator.Baseline;
import org.ecotown.agreements.objective.Indicator.Target;
import org.ecotown.agreements.objective.ObjectiveDraft.BaselineDraft;
import org.ecotown.agreements.objective.ObjectiveDraft.IndicatorDraft;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/**
 * Makes objectives of a draft. Who has an id is known by it, or, in an agreement that is
 * new, chooses it; who has none is new.
 */
public final class DraftedObjectives {

	private final TimeOrderedIds ids;

	private DraftedObjectives(TimeOrderedIds ids) {
		this.ids = ids;
	}

	public static List<Objective> of(List<ObjectiveDraft> drafts, TimeOrderedIds ids) {
		DraftedObjectives drafted = new DraftedObjectives(ids);
		return drafts.stream().map(drafted::objective).toList();
	}

	/**
	 * Notes a fault for each id that nothing in the agreement has.
	 */
	static void unknown(List<ObjectiveDraft> drafts, List<Objective> current, Faults faults) {
		Set<UUID> objectives = new HashSet<>();
		Set<UUID> indicators = new HashSet<>();
		Set<UUID> targets = new HashSet<>();
		for (Objective objective : current) {
			objectives.add(objective.id().value());
			for (Indicator indicator : objective.indicators()) {
				indicators.add(indicator.id().value());
				indicator.targets().forEach((target) -> targets.add(target.id().value()));
			}
		}
		for (int i = 0; i < drafts.size(); i++) {
			ObjectiveDraft objective = drafts.get(i);
			String at = "/objectives/" + i;
			unknown(objective.id(), objectives, at, faults);
			for (int k = 0; k < objective.indicators().size(); k++) {
				IndicatorDraft indicator = objective.indicators().get(k);
				String of = at + "/indicators/" + k;
				unknown(indicator.id(), indicators, of, faults);
				for (int t = 0; t < indicator.targets().size(); t++) {
					unknown(indicator.targets().get(t).id(), targets, of + "/targets/" + t, faults);
				}
			}
		}
	}

	private static void unknown(@Nullable UUID id, Set<UUID> known, String at, Faults faults) {
		if (id != null && !known.contains(id)) {
			faults.add(at + "/id", "unknown-part");
		}
	}

	static Set<UUID> givenIds(List<ObjectiveDraft> drafts) {
		Set<UUID> ids = new HashSet<>();
		drafts.stream()
			.flatMap((objective) -> Stream.concat(Stream.of(Optional.ofNullable(objective.id())),
					objective.indicators().stream().map((indicator) -> Optional.ofNullable(indicator.id()))))
			.flatMap(Optional::stream)
			.forEach(ids::add);
		return ids;
	}

	private Objective objective(ObjectiveDraft draft) {
		ObjectiveId id = new ObjectiveId(idOr(draft.id()));
		return new Objective(id, draft.number(), draft.text(),
				draft.indicators().stream().map((indicator) -> indicator(indicator, id)).toList());
	}

	private Indicator indicator(IndicatorDraft draft, ObjectiveId objective) {
		BaselineDraft baseline = draft.baseline();
		return new Indicator(new IndicatorId(idOr(draft.id())), objective, draft.measure(), draft.name(),
				draft.aggregation(), Objects.requireNonNull(draft.basis()), Objects.requireNonNull(draft.periodicity()),
				(baseline != null) ? new Baseline(baseline.value(), baseline.asOf()) : null,
				draft.targets()
					.stream()
					.map((target) -> new Target(new TargetId(idOr(target.id())), target.period(), target.value()))
					.toList());
	}

	private UUID idOr(@Nullable UUID given) {
		return (given != null) ? given : this.ids.next();
	}

}
