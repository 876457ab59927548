package org.ecotown.auth.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.directory.person.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stored settings; of who never chose there are none.
 */
@Repository
@Transactional
class StoredSettings {

	private static final TypeReference<Map<NoticeKind, Way>> WAYS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	StoredSettings(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	@Transactional(readOnly = true)
	public Map<PersonId, NoticeSettings> of(Collection<PersonId> people) {
		Map<PersonId, NoticeSettings> found = new HashMap<>();
		this.jdbc.sql("SELECT person, ways, version FROM notice_settings WHERE person = ANY(:people)")
			.param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
			.query((row) -> {
				found.put(new PersonId(row.getObject("person", UUID.class)),
						new NoticeSettings(this.json.readValue(row.getString("ways"), WAYS), row.getLong("version")));
			});
		return found;
	}

	/**
	 * @return whether they were still as they were read
	 */
	boolean replace(PersonId person, Map<NoticeKind, Way> ways, long version) {
		return this.jdbc.sql("""
				INSERT INTO notice_settings AS s (person, ways, version)
				SELECT :person, :ways::jsonb, 1
				 WHERE :version = 0
				    OR EXISTS (SELECT FROM notice_settings WHERE person = :person AND version = :version)
				    ON CONFLICT (person) DO UPDATE
				       SET ways = excluded.ways, version = s.version + 1
				     WHERE s.version = :version
				""")
			.param("person", person.value())
			.param("ways", this.json.writeValueAsString(ways))
			.param("version", version)
			.update() == 1;
	}

}
