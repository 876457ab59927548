package org.ecotown.training.session;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.ecotown.platform.text.LocalizedText;
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
		return new Session(new SessionId(row.getObject("id", UUID.class)), plan(row), row.getInt("registered"),
				completion(row), row.getObject("organisation", UUID.class), row.getBoolean("runs"),
				row.getInt("version"));
	}

	@Nullable String write(@Nullable Object value) {
		return (value != null) ? this.json.writeValueAsString(value) : null;
	}

	private SessionPlan plan(ResultSet row) throws SQLException {
		List<SessionDay> days = List.of(this.json.readValue(row.getString("days"), SessionDay[].class));
		return new SessionPlan(new CourseId(row.getObject("course_id", UUID.class)),
				new LocalizedText(row.getString("title_th"), row.getString("title_en")),
				row.getObject("agreement", UUID.class), row.getObject("objective", UUID.class),
				ids(row.getArray("enterprises")), days, venue(row), row.getString("subdistrict"),
				row.getString("online_url"), row.getInt("capacity"), read(row, "trainer", PersonName.class),
				row.getBoolean("sample"));
	}

	private Completion completion(ResultSet row) throws SQLException {
		return new Completion(SessionState.find(row.getString("state")).orElseThrow(),
				read(row, "closed_by", Actor.class), instant(row, "closed_at"), read(row, "verified_by", Actor.class),
				instant(row, "verified_at"), row.getString("return_reason"), row.getString("register_sha256"),
				ids(row.getArray("register_people")), row.getInt("contribution"),
				Set.of((String[]) row.getArray("closers").getArray()));
	}

	private <T> @Nullable T read(ResultSet row, String column, Class<T> type) throws SQLException {
		String text = row.getString(column);
		return (text != null) ? this.json.readValue(text, type) : null;
	}

	private static @Nullable LocalizedText venue(ResultSet row) throws SQLException {
		String th = row.getString("venue_th");
		String en = row.getString("venue_en");
		return (th != null && en != null) ? new LocalizedText(th, en) : null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

	static @Nullable Timestamp timestamp(@Nullable Instant instant) {
		return (instant != null) ? Timestamp.from(instant) : null;
	}

	private static List<UUID> ids(Array array) throws SQLException {
		return Arrays.asList((UUID[]) array.getArray());
	}

}
