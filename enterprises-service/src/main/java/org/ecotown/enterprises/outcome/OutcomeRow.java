package org.ecotown.enterprises.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecotown.enterprises.project.ProjectId;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * An outcome as a row of its table.
 */
@Component
class OutcomeRow {

	private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {
	};

	private final JsonMapper json;

	OutcomeRow(JsonMapper json) {
		this.json = json;
	}

	Outcome read(ResultSet row, int number) throws SQLException {
		return new Outcome(new OutcomeId(Columns.id(row, "id")), new ProjectId(Columns.id(row, "project")),
				Columns.id(row, "agreement"), Columns.id(row, "objective"), measurement(row),
				Columns.constant(row, "state", OutcomeState.class), Columns.actor(row, "reported_by"),
				Columns.instant(row, "reported_at"), Set.of((String[]) row.getArray("reporters").getArray()),
				Columns.optionalActor(row, "verified_by"), Columns.optionalInstant(row, "verified_at"),
				row.getString("return_reason"), row.getString("withdrawal_reason"),
				this.json.readValue(row.getString("evidence"), EVIDENCE), row.getLong("revision"),
				row.getLong("version"));
	}

	private static Measurement measurement(ResultSet row) throws SQLException {
		return new Measurement(row.getString("measure"), period(row), Columns.quantity(row, "value"),
				row.getString("unit_code"), Columns.optionalQuantity(row, "baseline"), row.getString("note"));
	}

	static Period period(ResultSet row) throws SQLException {
		return new Period(Columns.date(row, "period_from"), Columns.date(row, "period_to"));
	}

	static Map<String, @Nullable Object> parameters(Outcome outcome) {
		Measurement figures = outcome.measurement();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", outcome.id().value());
		parameters.put("version", outcome.version());
		parameters.put("revision", outcome.revision());
		parameters.put("project", outcome.project().value());
		parameters.put("agreement", outcome.agreement());
		parameters.put("objective", outcome.objective());
		parameters.put("measure", figures.measure());
		parameters.put("periodFrom", figures.period().from());
		parameters.put("periodTo", figures.period().to());
		parameters.put("value", figures.value().value());
		parameters.put("unitCode", figures.unitCode());
		parameters.put("baseline", Columns.number(figures.baseline()));
		parameters.put("note", figures.note());
		parameters.put("state", WireNames.of(outcome.state()));
		Columns.put(parameters, "reportedBy", outcome.reportedBy());
		parameters.put("reportedAt", Columns.time(outcome.reportedAt()));
		parameters.put("reporters", outcome.reporters());
		Columns.put(parameters, "verifiedBy", outcome.verifiedBy());
		parameters.put("verifiedAt", Columns.time(outcome.verifiedAt()));
		parameters.put("returnReason", outcome.returnReason());
		parameters.put("withdrawalReason", outcome.withdrawalReason());
		return parameters;
	}

}
