package org.ecotown.agreements.contribution;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.IndicatorEvidence;
import org.ecotown.agreements.objective.ObjectiveId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The contributions as last sent.
 */
@Repository
public class Contributions implements IndicatorEvidence {

	private final JdbcClient jdbc;

	private final ContributionRow row;

	Contributions(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.row = new ContributionRow(json);
	}

	@Override
	public boolean exists(ObjectiveId objective, @Nullable String measure) {
		return this.jdbc
			.sql("SELECT EXISTS (SELECT 1 FROM contribution WHERE objective = :objective"
					+ ((measure != null) ? " AND measure = :measure)" : ")"))
			.param("objective", objective.value())
			.param("measure", measure)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Hands over every contribution to a measure of an objective, one after the other.
	 */
	public void each(ObjectiveId objective, String measure, Consumer<Contribution> consumer) {
		try (Stream<Contribution> contributions = this.jdbc
			.sql("SELECT * FROM contribution WHERE objective = :objective AND measure = :measure")
			.param("objective", objective.value())
			.param("measure", measure)
			.query(this.row)
			.stream()) {
			contributions.forEach(consumer);
		}
	}

	/**
	 * Hands over every contribution to an agreement that shares no day with some.
	 */
	public void eachOutside(AgreementId agreement, Period days, Consumer<Contribution> consumer) {
		try (Stream<Contribution> contributions = this.jdbc.sql("""
				SELECT * FROM contribution
				WHERE agreement = :agreement
				    AND (period_to < :first OR period_to > :last AND period_from > :last)
				""")
			.param("agreement", agreement.value())
			.param("first", days.from())
			.param("last", days.to())
			.query(this.row)
			.stream()) {
			contributions.forEach(consumer);
		}
	}

	/**
	 * Hands over every contribution that an organisation reported to an agreement.
	 */
	public void eachOf(AgreementId agreement, UUID reporter, Consumer<Contribution> consumer) {
		try (Stream<Contribution> contributions = this.jdbc
			.sql("SELECT * FROM contribution WHERE agreement = :agreement AND reported_by_organisation = :reporter")
			.param("agreement", agreement.value())
			.param("reporter", reporter)
			.query(this.row)
			.stream()) {
			contributions.forEach(consumer);
		}
	}

	/**
	 * The verified contribution of the latest period: the one that ends last, of these
	 * the one that begins last, of these the one verified last.
	 * @param withBaseline whether only those with a baseline of their own matter
	 * @param within it shares a day with these
	 */
	public Optional<Latest> latest(ObjectiveId objective, String measure, boolean withBaseline, Period within) {
		return this.jdbc
			.sql("SELECT value, baseline FROM contribution WHERE objective = :objective AND measure = :measure"
					+ " AND state = 'verified' AND period_from <= :last AND period_to >= :first"
					+ (withBaseline ? " AND baseline IS NOT NULL" : "")
					+ " ORDER BY period_to DESC, period_from DESC, verified_at DESC, id DESC LIMIT 1")
			.param("objective", objective.value())
			.param("measure", measure)
			.param("first", within.from())
			.param("last", within.to())
			.query((found, number) -> new Latest(found.getBigDecimal("value"), found.getBigDecimal("baseline")))
			.optional();
	}

	Optional<Contribution> find(ContributionId id) {
		return this.jdbc.sql("SELECT * FROM contribution WHERE id = :id")
			.param("id", id.value())
			.query(this.row)
			.optional();
	}

	/**
	 * Makes others who send the same contribution wait until the transaction ends, also
	 * when there is no row to lock yet.
	 */
	void lock(ContributionId id) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))")
			.param("id", id.toString())
			.query((found) -> {
			});
	}

	void save(Contribution contribution) {
		this.jdbc.sql("""
				INSERT INTO contribution (id, revision, agreement, objective, measure, period_from, period_to, value,
				    baseline, unit_code, subjects, attribution_share, source_service, source_kind, source_id,
				    source_label_th, source_label_en, state, reported_by, reported_by_name,
				    reported_by_organisation, reported_at, verified_by, verified_by_name,
				    verified_by_organisation, verified_at, evidence)
				VALUES (:id, :revision, :agreement, :objective, :measure, :from, :to, :value,
				    :baseline, :unitCode, :subjects, :share, :sourceService, :sourceKind, :sourceId,
				    :labelTh, :labelEn, :state, :reportedBy, :reportedByName,
				    :reportedByOrganisation, :reportedAt, :verifiedBy, :verifiedByName,
				    :verifiedByOrganisation, :verifiedAt, CAST(:evidence AS jsonb))
				ON CONFLICT (id) DO UPDATE
				SET revision = excluded.revision, agreement = excluded.agreement, objective = excluded.objective,
				    measure = excluded.measure, period_from = excluded.period_from, period_to = excluded.period_to,
				    value = excluded.value, baseline = excluded.baseline, unit_code = excluded.unit_code,
				    subjects = excluded.subjects, attribution_share = excluded.attribution_share,
				    source_service = excluded.source_service, source_kind = excluded.source_kind,
				    source_id = excluded.source_id, source_label_th = excluded.source_label_th,
				    source_label_en = excluded.source_label_en, state = excluded.state,
				    reported_by = excluded.reported_by, reported_by_name = excluded.reported_by_name,
				    reported_by_organisation = excluded.reported_by_organisation,
				    reported_at = excluded.reported_at, verified_by = excluded.verified_by,
				    verified_by_name = excluded.verified_by_name,
				    verified_by_organisation = excluded.verified_by_organisation,
				    verified_at = excluded.verified_at, evidence = excluded.evidence
				""").params(this.row.columns(contribution)).update();
	}

	/**
	 * What makes a latest figure.
	 */
	public record Latest(BigDecimal value, @Nullable BigDecimal baseline) {
	}

}
