package org.ecotown.enterprises.outcome;

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
import java.util.Set;
import java.util.UUID;

import org.ecotown.enterprises.project.Figure;
import org.ecotown.enterprises.project.ProjectId;
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
		Actor reporter = new Actor(row.getString("reported_by"), row.getString("reported_by_name"),
				uuid(row, "reported_by_organisation"));
		return new Outcome(new OutcomeId(uuid(row, "id")), new ProjectId(uuid(row, "project")), uuid(row, "agreement"),
				uuid(row, "objective"), measurement(row), OutcomeState.of(row.getString("state")), reporter,
				row.getObject("reported_at", OffsetDateTime.class).toInstant(),
				Set.of((String[]) row.getArray("reporters").getArray()), verifier(row), instant(row, "verified_at"),
				row.getString("return_reason"), row.getString("withdrawal_reason"),
				this.json.readValue(row.getString("evidence"), EVIDENCE), row.getLong("revision"),
				row.getLong("version"));
	}

	private static Measurement measurement(ResultSet row) throws SQLException {
		BigDecimal baseline = row.getBigDecimal("baseline");
		return new Measurement(row.getString("measure"),
				new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
				new Figure(row.getBigDecimal("value")), row.getString("unit_code"),
				(baseline != null) ? new Figure(baseline) : null, row.getString("note"));
	}

	private static @Nullable Actor verifier(ResultSet row) throws SQLException {
		String id = row.getString("verified_by");
		return (id != null) ? new Actor(id, row.getString("verified_by_name"), uuid(row, "verified_by_organisation"))
				: null;
	}

	private static UUID uuid(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
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
		parameters.put("baseline", (figures.baseline() != null) ? figures.baseline().value() : null);
		parameters.put("note", figures.note());
		parameters.put("state", outcome.state().wireName());
		put(parameters, "reported", outcome.reportedBy(), outcome.reportedAt());
		parameters.put("reporters", outcome.reporters());
		put(parameters, "verified", outcome.verifiedBy(), outcome.verifiedAt());
		parameters.put("returnReason", outcome.returnReason());
		parameters.put("withdrawalReason", outcome.withdrawalReason());
		return parameters;
	}

	private static void put(Map<String, @Nullable Object> parameters, String act, @Nullable Actor actor,
			@Nullable Instant time) {
		parameters.put(act + "By", (actor != null) ? actor.id() : null);
		parameters.put(act + "ByName", (actor != null) ? actor.name() : null);
		parameters.put(act + "ByOrganisation", (actor != null) ? actor.organisation() : null);
		parameters.put(act + "At", (time != null) ? time.atOffset(ZoneOffset.UTC) : null);
	}

}
