package org.ecotown.training;

import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.ecotown.platform.testsupport.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the release before has stored goes on, and that release goes on beside this one.
 */
class ParticipantMigrationIT {

	private static final UUID ONE = UUID.randomUUID();

	private static final UUID OTHER = UUID.randomUUID();

	private DataSource database;

	private JdbcClient jdbc;

	@BeforeEach
	void releaseBefore() {
		JdbcConnectionDetails fresh = TestPostgres.freshDatabase();
		this.database = new DriverManagerDataSource(String.valueOf(fresh.getJdbcUrl()),
				String.valueOf(fresh.getUsername()), String.valueOf(fresh.getPassword()));
		this.jdbc = JdbcClient.create(this.database);
		migrate("3");
	}

	@Test
	void whomOneOrganisationKnowsStaysAndWhomSeveralKnowFallsApart() {
		UUID alone = participant("a");
		UUID shared = participant("b");
		UUID first = registered(session(), alone, ONE, null);
		UUID second = registered(session(), alone, ONE, null);
		UUID ofOne = registered(session(), shared, ONE, "1234");
		UUID ofOther = registered(session(), shared, OTHER, null);
		migrate("latest");
		assertThat(List.of(own(first), own(second))).containsOnly(alone);
		assertThat(List.of(own(ofOne), own(ofOther))).doesNotHaveDuplicates().doesNotContain(shared);
		assertThat(knownByNumber()).containsExactlyInAnyOrder(alone, own(ofOne));
		assertThat(this.jdbc.sql("select participant_id from registration where id = :id")
			.param("id", ofOther)
			.query(UUID.class)
			.single()).isEqualTo(shared);
	}

	@Test
	void theReleaseBeforeStillRegisters() {
		migrate("latest");
		UUID person = participant("a");
		UUID first = registered(session(), person, ONE, null);
		UUID second = registered(session(), person, OTHER, null);
		assertThat(List.of(own(first), own(second))).doesNotHaveDuplicates().doesNotContain(person);
	}

	private void migrate(String version) {
		Flyway.configure()
			.dataSource(this.database)
			.locations("classpath:db/platform", "classpath:db/migration")
			.outOfOrder(true)
			.target(version)
			.load()
			.migrate();
	}

	private UUID participant(String digit) {
		return this.jdbc
			.sql("insert into participant (number_digest) values (decode(repeat(:digit, 64), 'hex')) returning id")
			.param("digit", digit)
			.query(UUID.class)
			.single();
	}

	private UUID session() {
		return this.jdbc.sql("""
				with course as (
				    insert into course (title_th, title_en, hours, sample, organisation)
				    values ('ก', 'a', 6, true, :organisation) returning id)
				insert into session (course_id, title_th, title_en, agreement, objective, first_day, last_day, capacity,
				    sample, organisation)
				select id, 'ก', 'a', uuidv7(), uuidv7(), current_date, current_date, 5, true, :organisation from course
				returning id
				""").param("organisation", ONE).query(UUID.class).single();
	}

	private UUID registered(UUID session, UUID participant, UUID organisation, String last4) {
		return this.jdbc
			.sql("""
					insert into registration (id, session_id, participant_id, given, number_last4, registered_by)
					values (uuidv7(), :session, :participant, 'ดาว', :last4, jsonb_build_object('organisation', :organisation))
					returning id
					""")
			.param("session", session)
			.param("participant", participant)
			.param("last4", last4)
			.param("organisation", organisation.toString())
			.query(UUID.class)
			.single();
	}

	private UUID own(UUID registration) {
		return this.jdbc.sql("select own_participant from registration where id = :id")
			.param("id", registration)
			.query(UUID.class)
			.single();
	}

	private List<UUID> knownByNumber() {
		return this.jdbc.sql("select id from organisation_participant where number_digest is not null")
			.query(UUID.class)
			.list();
	}

}
