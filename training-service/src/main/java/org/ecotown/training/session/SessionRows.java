package org.ecotown.training.session;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.text.PersonName;
import org.ecotown.training.course.CourseId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Makes sessions of rows, and JSON columns of values.
 */
@Component
class SessionRows implements RowMapper<Session> {

	private final JsonMapper json;

	SessionRows(JsonMapper json) {
		this.json = json;
	}

	@Override
	public Session mapRow(ResultSet row, int number) throws SQLException {
		return new Session(new SessionId(Columns.id(row, "id")), plan(row), row.getInt("registered"), completion(row),
				Columns.id(row, "organisation"), row.getBoolean("runs"), row.getBoolean("invited"),
				row.getInt("version"));
	}

	@Nullable String write(@Nullable Object value) {
		return (value != null) ? this.json.writeValueAsString(value) : null;
	}

	private SessionPlan plan(ResultSet row) throws SQLException {
		List<SessionDay> days = List.of(this.json.readValue(row.getString("days"), SessionDay[].class));
		return new SessionPlan(new CourseId(Columns.id(row, "course_id")), Columns.text(row, "title"),
				Columns.id(row, "agreement"), Columns.id(row, "objective"), ids(row.getArray("enterprises")), days,
				Columns.optionalText(row, "venue"), row.getString("subdistrict"), row.getString("online_url"),
				row.getInt("capacity"), read(row, "trainer", PersonName.class), row.getBoolean("sample"));
	}

	private Completion completion(ResultSet row) throws SQLException {
		return new Completion(Columns.constant(row, "state", SessionState.class), read(row, "closed_by", Actor.class),
				Columns.optionalInstant(row, "closed_at"), read(row, "verified_by", Actor.class),
				Columns.optionalInstant(row, "verified_at"), row.getString("return_reason"),
				row.getString("register_sha256"), ids(row.getArray("register_people")), row.getInt("contribution"),
				Set.of((String[]) row.getArray("closers").getArray()));
	}

	private <T> @Nullable T read(ResultSet row, String column, Class<T> type) throws SQLException {
		String text = row.getString(column);
		return (text != null) ? this.json.readValue(text, type) : null;
	}

	private static List<UUID> ids(Array array) throws SQLException {
		return Arrays.asList((UUID[]) array.getArray());
	}

}
