package org.ecotown.agreements.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.ObjectiveId;
import org.ecotown.contract.agreements.ContributionDraft.Evidence;
import org.ecotown.contract.agreements.ContributionDraft.Source;
import org.ecotown.contract.agreements.ContributionDraft.State;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.WireNames;
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
		return new Contribution(new ContributionId(Columns.id(row, "id")), row.getInt("revision"),
				new AgreementId(Columns.id(row, "agreement")), new ObjectiveId(Columns.id(row, "objective")),
				row.getString("measure"), new Period(Columns.date(row, "period_from"), Columns.date(row, "period_to")),
				Columns.quantity(row, "value"), Columns.optionalQuantity(row, "baseline"), row.getString("unit_code"),
				List.of((String[]) row.getArray("subjects").getArray()), Columns.quantity(row, "attribution_share"),
				source(row), Columns.constant(row, "state", State.class), Columns.actor(row, "reported_by"),
				Columns.instant(row, "reported_at"), Columns.optionalActor(row, "verified_by"),
				Columns.optionalInstant(row, "verified_at"),
				List.of(this.json.readValue(row.getString("evidence"), Evidence[].class)));
	}

	Map<String, @Nullable Object> columns(Contribution contribution) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("id", contribution.id().value());
		columns.put("revision", contribution.revision());
		columns.put("agreement", contribution.agreement().value());
		columns.put("objective", contribution.objective().value());
		columns.put("measure", contribution.measure());
		columns.put("from", contribution.period().from());
		columns.put("to", contribution.period().to());
		columns.put("value", contribution.value().value());
		columns.put("baseline", Columns.number(contribution.baseline()));
		columns.put("unitCode", contribution.unitCode());
		columns.put("subjects", contribution.subjects().toArray(String[]::new));
		columns.put("share", contribution.attributionShare().value());
		columns.put("sourceService", contribution.source().service());
		columns.put("sourceKind", contribution.source().kind());
		columns.put("sourceId", contribution.source().id());
		Columns.put(columns, "label", contribution.source().label());
		columns.put("state", WireNames.of(contribution.state()));
		Columns.put(columns, "reportedBy", contribution.reportedBy());
		columns.put("reportedAt", Columns.time(contribution.reportedAt()));
		Columns.put(columns, "verifiedBy", contribution.verifiedBy());
		columns.put("verifiedAt", Columns.time(contribution.verifiedAt()));
		columns.put("evidence", this.json.writeValueAsString(contribution.evidence()));
		return columns;
	}

	private static Source source(ResultSet row) throws SQLException {
		return new Source(row.getString("source_service"), row.getString("source_kind"), row.getString("source_id"),
				Columns.text(row, "source_label"));
	}

}
