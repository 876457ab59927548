package org.ecotown.enterprises.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * A project as a row of its table.
 */
@Component
class ProjectRow {

	private static final TypeReference<List<Baseline>> BASELINES = new TypeReference<>() {
	};

	private final JsonMapper json;

	ProjectRow(JsonMapper json) {
		this.json = json;
	}

	Project read(ResultSet row, int number) throws SQLException {
		ProjectDetails details = new ProjectDetails(Columns.id(row, "enterprise"), Columns.id(row, "agreement"),
				Columns.id(row, "objective"), Columns.text(row, "title"), Columns.optionalText(row, "summary"),
				Columns.optionalText(row, "technology"), row.getObject("trl_start", Integer.class),
				Columns.date(row, "starts_on"), Columns.date(row, "ends_on"),
				Columns.constant(row, "stage", Stage.class), this.json.readValue(row.getString("baselines"), BASELINES),
				row.getBoolean("sample"));
		return new Project(new ProjectId(Columns.id(row, "id")), details, Columns.text(row, "enterprise"),
				row.getLong("version"));
	}

	static Map<String, @Nullable Object> parameters(Project project) {
		ProjectDetails details = project.details();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", project.id().value());
		parameters.put("version", project.version());
		parameters.put("enterprise", details.enterprise());
		parameters.put("agreement", details.agreement());
		parameters.put("objective", details.objective());
		Columns.put(parameters, "title", details.title());
		Columns.put(parameters, "summary", details.summary());
		Columns.put(parameters, "technology", details.technology());
		parameters.put("trlStart", details.trlStart());
		parameters.put("startsOn", details.startsOn());
		parameters.put("endsOn", details.endsOn());
		parameters.put("stage", WireNames.of(details.stage()));
		parameters.put("sample", details.sample());
		return parameters;
	}

}
