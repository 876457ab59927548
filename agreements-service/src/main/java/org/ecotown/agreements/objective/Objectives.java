package org.ecotown.agreements.objective;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.measure.Aggregation;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.Indicator.Baseline;
import org.ecotown.agreements.objective.Indicator.Target;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads objectives with their indicators.
 */
@Repository
public class Objectives {

	private final JdbcClient jdbc;

	Objectives(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public boolean exists(ObjectiveId id, AgreementId agreement) {
		return this.jdbc.sql("SELECT EXISTS (SELECT 1 FROM objective WHERE id = :id AND agreement = :agreement)")
			.param("id", id.value())
			.param("agreement", agreement.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * The indicator that shows a measure of an objective.
	 */
	public Optional<Indicator> indicator(ObjectiveId objective, String measure) {
		return indicators("objective = :objective AND measure = :measure",
				Map.of("objective", objective.value(), "measure", measure))
			.stream()
			.findFirst();
	}

	/**
	 * The agreement an indicator belongs to; empty when it is gone.
	 */
	public Optional<AgreementId> agreementOf(IndicatorId indicator) {
		return this.jdbc
			.sql("SELECT o.agreement FROM indicator i JOIN objective o ON o.id = i.objective WHERE i.id = :id")
			.param("id", indicator.value())
			.query(UUID.class)
			.optional()
			.map(AgreementId::new);
	}

	/**
	 * An indicator of an agreement.
	 */
	public Optional<Indicator> indicator(IndicatorId id, AgreementId agreement) {
		return indicators("id = :id AND objective IN (SELECT o.id FROM objective o WHERE o.agreement = :agreement)",
				Map.of("id", id.value(), "agreement", agreement.value()))
			.stream()
			.findFirst();
	}

	public List<Objective> of(AgreementId agreement) {
		Map<ObjectiveId, List<Indicator>> indicators = indicators(
				"objective IN (SELECT o.id FROM objective o WHERE o.agreement = :agreement)",
				Map.of("agreement", agreement.value()))
			.stream()
			.collect(Collectors.groupingBy(Indicator::objective));
		return this.jdbc.sql("SELECT * FROM objective WHERE agreement = :agreement ORDER BY number")
			.param("agreement", agreement.value())
			.query((row, number) -> {
				ObjectiveId id = new ObjectiveId(Columns.id(row, "id"));
				return new Objective(id, row.getInt("number"), Columns.text(row, "text"),
						indicators.getOrDefault(id, List.of()));
			})
			.list();
	}

	/**
	 * Those of the ids that are taken by something outside of the agreement.
	 */
	Set<UUID> taken(Collection<UUID> ids, AgreementId agreement) {
		if (ids.isEmpty()) {
			return Set.of();
		}
		return this.jdbc.sql("""
				SELECT id FROM objective WHERE id IN (:ids) AND agreement <> :agreement
				UNION ALL
				SELECT i.id
				FROM indicator i JOIN objective o ON o.id = i.objective
				WHERE i.id IN (:ids) AND o.agreement <> :agreement
				""").param("ids", ids).param("agreement", agreement.value()).query(UUID.class).set();
	}

	private List<Indicator> indicators(String condition, Map<String, Object> parameters) {
		Map<UUID, List<TargetRow>> targets = this.jdbc
			.sql("SELECT * FROM target WHERE indicator IN (SELECT id FROM indicator WHERE " + condition
					+ ") ORDER BY position")
			.params(parameters)
			.query((row, number) -> new TargetRow(Columns.id(row, "indicator"),
					new Target(new TargetId(Columns.id(row, "id")),
							new Period(Columns.date(row, "period_from"), Columns.date(row, "period_to")),
							Columns.quantity(row, "value"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(TargetRow::indicator));
		return this.jdbc.sql("SELECT * FROM indicator WHERE " + condition + " ORDER BY objective, position")
			.params(parameters)
			.query((row, number) -> {
				UUID id = Columns.id(row, "id");
				return new Indicator(new IndicatorId(id), new ObjectiveId(Columns.id(row, "objective")),
						row.getString("measure"), Columns.text(row, "name"),
						Columns.constant(row, "aggregation", Aggregation.class),
						Columns.constant(row, "basis", Indicator.Basis.class),
						Columns.constant(row, "periodicity", Indicator.Periodicity.class), baseline(row),
						targets.getOrDefault(id, List.of()).stream().map(TargetRow::target).toList());
			})
			.list();
	}

	private static @Nullable Baseline baseline(ResultSet row) throws SQLException {
		Quantity value = Columns.optionalQuantity(row, "baseline");
		return (value != null) ? new Baseline(value, Columns.date(row, "baseline_as_of")) : null;
	}

	private record TargetRow(UUID indicator, Target target) {
	}

}
