package org.ecotown.agreements.contribution;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.contribution.Contribution.Evidence;
import org.ecotown.agreements.contribution.Contribution.Person;
import org.ecotown.agreements.contribution.Contribution.Source;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.measure.Quantity;
import org.ecotown.agreements.objective.ObjectiveId;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.RowMapper;

/**
 * A contribution as a row of its table.
 */
class ContributionRow implements RowMapper<Contribution> {

	private final JsonMapper json;

	ContributionRow(JsonMapper json) {
		this.json = json;
	}

	@Override
	public Contribution mapRow(ResultSet row, int number) throws SQLException {
		return new Contribution(new ContributionId(row.getObject("id", UUID.class)), row.getInt("revision"),
				new AgreementId(row.getObject("agreement", UUID.class)),
				new ObjectiveId(row.getObject("objective", UUID.class)), row.getString("measure"),
				new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
				new Quantity(row.getBigDecimal("value")), Quantity.of(row.getBigDecimal("baseline")),
				row.getString("unit_code"), List.of((String[]) row.getArray("subjects").getArray()),
				new Quantity(row.getBigDecimal("attribution_share")), source(row),
				Contribution.State.valueOf(row.getString("state")), person(row, "reported_by"),
				instant(row, "reported_at"), (row.getString("verified_by") != null) ? person(row, "verified_by") : null,
				instant(row, "verified_at"), List.of(this.json.readValue(row.getString("evidence"), Evidence[].class)));
	}

	Map<String, @Nullable Object> columns(Contribution contribution) {
		Person verifier = contribution.verifiedBy();
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("id", contribution.id().value());
		columns.put("revision", contribution.revision());
		columns.put("agreement", contribution.agreement().value());
		columns.put("objective", contribution.objective().value());
		columns.put("measure", contribution.measure());
		columns.put("from", contribution.period().from());
		columns.put("to", contribution.period().to());
		columns.put("value", contribution.value().value());
		columns.put("baseline", number(contribution.baseline()));
		columns.put("unitCode", contribution.unitCode());
		columns.put("subjects", contribution.subjects().toArray(String[]::new));
		columns.put("share", contribution.attributionShare().value());
		columns.put("sourceService", contribution.source().service());
		columns.put("sourceKind", contribution.source().kind());
		columns.put("sourceId", contribution.source().id());
		columns.put("labelTh", contribution.source().label().th());
		columns.put("labelEn", contribution.source().label().en());
		columns.put("state", contribution.state().name());
		columns.put("reportedBy", contribution.reportedBy().id());
		columns.put("reportedByName", contribution.reportedBy().name());
		columns.put("reportedByOrganisation", contribution.reportedBy().organisation());
		columns.put("reportedAt", time(contribution.reportedAt()));
		columns.put("verifiedBy", (verifier != null) ? verifier.id() : null);
		columns.put("verifiedByName", (verifier != null) ? verifier.name() : null);
		columns.put("verifiedByOrganisation", (verifier != null) ? verifier.organisation() : null);
		columns.put("verifiedAt", time(contribution.verifiedAt()));
		columns.put("evidence", this.json.writeValueAsString(contribution.evidence()));
		return columns;
	}

	private static Source source(ResultSet row) throws SQLException {
		return new Source(row.getString("source_service"), row.getString("source_kind"), row.getString("source_id"),
				new LocalizedText(row.getString("source_label_th"), row.getString("source_label_en")));
	}

	private static Person person(ResultSet row, String column) throws SQLException {
		return new Person(row.getString(column), row.getString(column + "_name"),
				row.getObject(column + "_organisation", UUID.class));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	private static @Nullable BigDecimal number(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.value() : null;
	}

	private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

}
