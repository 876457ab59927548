package org.ecotown.enterprises.project.client.agreements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ecotown.enterprises.project.Measure;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last known vocabulary where a restart finds it. Each is one statement, outside of
 * any transaction: the vocabulary is asked for while something else is being prepared.
 */
@Component
class KeptMeasures {

	private static final TypeReference<List<Measure>> MEASURES = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	KeptMeasures(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Optional<List<Measure>> last() {
		return this.jdbc.sql("select measures::text from measure_vocabulary")
			.query(String.class)
			.optional()
			.map((text) -> this.json.readValue(text, MEASURES));
	}

	void keep(List<Measure> measures, Instant readAt) {
		this.jdbc.sql("""
				insert into measure_vocabulary (measures, read_at)
				values (cast(:measures as jsonb), cast(:readAt as timestamptz))
				on conflict (one) do update set measures = excluded.measures, read_at = excluded.read_at
				""")
			.param("measures", this.json.writeValueAsString(measures))
			.param("readAt", readAt.toString())
			.update();
	}

}
