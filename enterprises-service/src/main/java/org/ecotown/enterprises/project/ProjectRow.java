package org.ecotown.enterprises.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.platform.text.LocalizedText;
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
		ProjectDetails details = new ProjectDetails(uuid(row, "enterprise"), uuid(row, "agreement"),
				uuid(row, "objective"), new LocalizedText(row.getString("title_th"), row.getString("title_en")),
				text(row, "summary"), text(row, "technology"), row.getObject("trl_start", Integer.class),
				row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
				Stage.of(row.getString("stage")), this.json.readValue(row.getString("baselines"), BASELINES),
				row.getBoolean("sample"));
		LocalizedText enterprise = new LocalizedText(row.getString("enterprise_th"), row.getString("enterprise_en"));
		return new Project(new ProjectId(uuid(row, "id")), details, enterprise, row.getLong("version"));
	}

	private static UUID uuid(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	private static @Nullable LocalizedText text(ResultSet row, String column) throws SQLException {
		String th = row.getString(column + "_th");
		return (th != null) ? new LocalizedText(th, row.getString(column + "_en")) : null;
	}

	static Map<String, @Nullable Object> parameters(Project project) {
		ProjectDetails details = project.details();
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", project.id().value());
		parameters.put("version", project.version());
		parameters.put("enterprise", details.enterprise());
		parameters.put("agreement", details.agreement());
		parameters.put("objective", details.objective());
		put(parameters, "title", details.title());
		put(parameters, "summary", details.summary());
		put(parameters, "technology", details.technology());
		parameters.put("trlStart", details.trlStart());
		parameters.put("startsOn", details.startsOn());
		parameters.put("endsOn", details.endsOn());
		parameters.put("stage", details.stage().wireName());
		parameters.put("sample", details.sample());
		return parameters;
	}

	private static void put(Map<String, @Nullable Object> parameters, String name, @Nullable LocalizedText text) {
		parameters.put(name + "Th", (text != null) ? text.th() : null);
		parameters.put(name + "En", (text != null) ? text.en() : null);
	}

}
