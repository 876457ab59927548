package org.ecotown.agreements.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.WireNames;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The vocabulary of measures.
 */
@Repository
public class Measures {

	private final JdbcClient jdbc;

	Measures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All measures in the order of the vocabulary.
	 */
	public List<Measure> all() {
		return this.jdbc.sql("SELECT * FROM measure ORDER BY position").query(Measures::measure).list();
	}

	/**
	 * All measures by their code.
	 */
	public Map<String, Measure> byCode() {
		return all().stream().collect(Collectors.toMap(Measure::code, Function.identity()));
	}

	private static Measure measure(ResultSet row, int number) throws SQLException {
		String subject = row.getString("subject");
		return new Measure(row.getString("code"), Columns.text(row, "name"), Columns.text(row, "unit"),
				row.getString("unit_code"), Columns.text(row, "description"),
				Stream.of((String[]) row.getArray("aggregations").getArray())
					.map((name) -> WireNames.read(Aggregation.class, name))
					.toList(),
				(subject != null) ? WireNames.read(SubjectKind.class, subject) : null);
	}

}
