package org.ecotown.agreements.objective;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.objective.Indicator.Baseline;
import org.ecotown.agreements.objective.Indicator.Target;
import org.ecotown.platform.text.WireNames;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the rows of objectives, indicators and targets. Rows that stay keep their ids.
 */
@Repository
class ObjectiveRows {

	private final JdbcClient jdbc;

	ObjectiveRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void save(AgreementId agreement, List<Objective> objectives) {
		List<UUID> kept = objectives.stream().map((objective) -> objective.id().value()).toList();
		List<UUID> indicators = objectives.stream()
			.flatMap((objective) -> objective.indicators().stream())
			.map((indicator) -> indicator.id().value())
			.toList();
		this.jdbc.sql("""
				DELETE FROM indicator i
				USING objective o
				WHERE o.id = i.objective AND o.agreement = :agreement AND i.id <> ALL (CAST(:indicators AS uuid[]))
				""").param("agreement", agreement.value()).param("indicators", array(indicators)).update();
		// what stays leaves its objective before the objective goes
		objectives.forEach((objective) -> upsert(agreement, objective));
		this.jdbc.sql("DELETE FROM objective WHERE agreement = :agreement AND id <> ALL (CAST(:kept AS uuid[]))")
			.param("agreement", agreement.value())
			.param("kept", array(kept))
			.update();
	}

	private static String[] array(Collection<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

	private void upsert(AgreementId agreement, Objective objective) {
		this.jdbc.sql("""
				INSERT INTO objective (id, agreement, number, text_th, text_en)
				VALUES (:id, :agreement, :number, :th, :en)
				ON CONFLICT (id) DO UPDATE
				SET number = excluded.number, text_th = excluded.text_th, text_en = excluded.text_en
				""")
			.param("id", objective.id().value())
			.param("agreement", agreement.value())
			.param("number", objective.number())
			.param("th", objective.text().th())
			.param("en", objective.text().en())
			.update();
		for (int i = 0; i < objective.indicators().size(); i++) {
			upsert(i, objective.indicators().get(i));
		}
	}

	private void upsert(int position, Indicator indicator) {
		Baseline baseline = indicator.baseline();
		this.jdbc.sql("""
				INSERT INTO indicator (id, objective, position, measure, name_th, name_en, aggregation, basis,
				    periodicity, baseline, baseline_as_of)
				VALUES (:id, :objective, :position, :measure, :th, :en, :aggregation, :basis,
				    :periodicity, :baseline, :asOf)
				ON CONFLICT (id) DO UPDATE
				SET objective = excluded.objective, position = excluded.position, measure = excluded.measure,
				    name_th = excluded.name_th, name_en = excluded.name_en, aggregation = excluded.aggregation,
				    basis = excluded.basis, periodicity = excluded.periodicity, baseline = excluded.baseline,
				    baseline_as_of = excluded.baseline_as_of
				""")
			.param("id", indicator.id().value())
			.param("objective", indicator.objective().value())
			.param("position", position)
			.param("measure", indicator.measure())
			.param("th", indicator.name().th())
			.param("en", indicator.name().en())
			.param("aggregation", WireNames.of(indicator.aggregation()))
			.param("basis", WireNames.of(indicator.basis()))
			.param("periodicity", WireNames.of(indicator.periodicity()))
			.param("baseline", (baseline != null) ? baseline.value().value() : null)
			.param("asOf", (baseline != null) ? baseline.asOf() : null)
			.update();
		saveTargets(indicator);
	}

	private void saveTargets(Indicator indicator) {
		UUID id = indicator.id().value();
		this.jdbc.sql("DELETE FROM target WHERE indicator = :id AND id <> ALL (CAST(:kept AS uuid[]))")
			.param("id", id)
			.param("kept", array(indicator.targets().stream().map((target) -> target.id().value()).toList()))
			.update();
		for (int i = 0; i < indicator.targets().size(); i++) {
			Target target = indicator.targets().get(i);
			this.jdbc.sql("""
					INSERT INTO target (id, indicator, position, period_from, period_to, value)
					VALUES (:id, :indicator, :position, :from, :to, :value)
					ON CONFLICT (id) DO UPDATE
					SET indicator = excluded.indicator, position = excluded.position,
					    period_from = excluded.period_from, period_to = excluded.period_to, value = excluded.value
					""")
				.param("id", target.id().value())
				.param("indicator", id)
				.param("position", i)
				.param("from", target.period().from())
				.param("to", target.period().to())
				.param("value", target.value().value())
				.update();
		}
	}

}
