package org.ecotown.training;

import java.util.List;
import java.util.UUID;

import org.ecotown.platform.testsupport.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who saw a session before the upgrade sees it after, and instances of the previous
 * release go on beside the next one.
 */
class SessionReaderMigrationIT {

	private static final UUID SESSION = UUID.randomUUID();

	private static final UUID RUNNING = UUID.randomUUID();

	private static final UUID GUEST = UUID.randomUUID();

	private DriverManagerDataSource database;

	private JdbcClient jdbc;

	@BeforeEach
	void previousRelease() {
		JdbcConnectionDetails fresh = TestPostgres.freshDatabase();
		this.database = new DriverManagerDataSource(fresh.getJdbcUrl(), fresh.getUsername(), fresh.getPassword());
		this.jdbc = JdbcClient.create(this.database);
		migrate("13");
		this.jdbc
			.sql("""
					with added as (
					    insert into course (title_th, title_en, hours, sample, organisation)
					    values ('การแปรรูปน้ำพริก', 'Chilli paste', 6, false, uuidv7())
					    returning id)
					insert into session (id, course_id, title_th, title_en, agreement, objective, first_day, last_day,
					    capacity, sample, organisation)
					select :session, id, 'น้ำพริก รุ่นที่ ๑', 'Chilli paste 1', uuidv7(), uuidv7(), now(), now(), 5, false, uuidv7()
					from added
					""")
			.param("session", SESSION)
			.update();
		replaceAsBefore(List.of(RUNNING, GUEST));
	}

	@Test
	void readersOfThePreviousReleaseAreKept() {
		migrate("latest");

		assertThat(readers()).containsExactlyInAnyOrder(RUNNING + " true", GUEST + " false");
		assertThat(this.jdbc.sql("select loose_text from session").query(String.class).single()).contains("รุนที1",
				"chilli");
		assertThat(this.jdbc.sql("select loose_text from course").query(String.class).single()).contains("chilli");
	}

	@Test
	void previousReleaseWritesAndReadsThemMeanwhile() {
		migrate("latest");

		replaceAsBefore(List.of(RUNNING));

		assertThat(readers()).containsExactly(RUNNING + " true");
		assertThat(this.jdbc.sql("""
				select s.title_en from session s
				join session_organisation o on o.session_id = s.id and o.organisation = :organisation
				where o.runs
				""").param("organisation", RUNNING).query(String.class).single()).isEqualTo("Chilli paste 1");
	}

	private List<String> readers() {
		return this.jdbc.sql("select organisation || ' ' || runs from session_reader where session = :session")
			.param("session", SESSION)
			.query(String.class)
			.list();
	}

	/** The statements of the previous release; the first one runs the session. */
	private void replaceAsBefore(List<UUID> organisations) {
		this.jdbc.sql("delete from session_organisation where session_id = :id").param("id", SESSION).update();
		this.jdbc
			.sql("""
					insert into session_organisation (session_id, organisation, runs)
					select :id, organisation, bool_or(runs)
					from (select organisation, number = 1 as runs
					      from unnest(cast(:organisations as uuid[])) with ordinality as all_of_them (organisation, number)) as known
					group by organisation
					""")
			.param("id", SESSION)
			.param("organisations", organisations.toArray(UUID[]::new))
			.update();
	}

	private void migrate(String target) {
		Flyway.configure()
			.dataSource(this.database)
			.locations("classpath:db/platform", "classpath:db/migration")
			.outOfOrder(true)
			.target(target)
			.load()
			.migrate();
	}

}
