package org.ecotown.agreements.objective;

import java.util.ArrayList;
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

/**
 * Makes objectives of a draft. An existing one keeps its id: it is found by the given id
 * or by its number, an indicator by the given id or by its measure.
 */
public final class DraftedObjectives {

	private final List<Objective> current;

	/** Ids the draft gives away: nothing else may take them over by number or measure. */
	private final Set<UUID> given;

	private DraftedObjectives(List<Objective> current, Set<UUID> given) {
		this.current = current;
		this.given = given;
	}

	public static List<Objective> of(List<ObjectiveDraft> drafts, List<Objective> current) {
		DraftedObjectives drafted = new DraftedObjectives(current, givenIds(drafts));
		List<Objective> objectives = new ArrayList<>();
		drafts.forEach((objective) -> objectives.add(drafted.objective(objective)));
		return List.copyOf(objectives);
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
		Optional<Objective> existing = this.current.stream()
			.filter((objective) -> (draft.id() != null) ? objective.id().value().equals(draft.id())
					: objective.number() == draft.number() && !this.given.contains(objective.id().value()))
			.findFirst();
		ObjectiveId id = existing.map(Objective::id)
			.orElseGet(() -> new ObjectiveId(Objects.requireNonNullElseGet(draft.id(), TimeOrderedIds::next)));
		List<Indicator> before = existing.map(Objective::indicators).orElse(List.of());
		return new Objective(id, draft.number(), draft.text(),
				draft.indicators().stream().map((indicator) -> indicator(indicator, id, before)).toList());
	}

	private Indicator indicator(IndicatorDraft draft, ObjectiveId objective, List<Indicator> before) {
		UUID id = Optional.ofNullable(draft.id())
			.or(() -> before.stream()
				.filter((indicator) -> indicator.measure().equals(draft.measure()))
				.map((indicator) -> indicator.id().value())
				.filter((candidate) -> !this.given.contains(candidate))
				.findFirst())
			.orElseGet(TimeOrderedIds::next);
		BaselineDraft baseline = draft.baseline();
		return new Indicator(new IndicatorId(id), objective, draft.measure(), draft.name(), draft.aggregation(),
				Objects.requireNonNull(draft.basis()), Objects.requireNonNull(draft.periodicity()),
				(baseline != null) ? new Baseline(baseline.value(), baseline.asOf()) : null,
				draft.targets().stream().map((target) -> new Target(target.period(), target.value())).toList());
	}

}
