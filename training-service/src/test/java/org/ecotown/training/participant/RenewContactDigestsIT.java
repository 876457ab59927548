package org.ecotown.training.participant;

import java.util.Base64;
import java.util.UUID;

import javax.sql.DataSource;

import org.ecotown.platform.testsupport.TestPostgres;
import org.ecotown.platform.text.PersonName;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom the release before knew by a number without its 0 or by a name in halves is known
 * by it however it is written from now on.
 */
class RenewContactDigestsIT {

	private final IdentityDigests digests = new IdentityDigests(
			new IdentityProperties(Base64.getEncoder().encodeToString(new byte[32])));

	@Test
	void knowsThePeopleOfBefore() {
		becomesKnown("7", null, "\u0E19\u0E4D\u0E49\u0E32ฝน",
				this.digests.of(new PersonName(null, "\u0E19\u0E49\u0E33ฝน", "ใจดี", null), "089-633-9633"));
	}

	@Test
	void knowsWhoseTitleStandsWithinTheName() {
		becomesKnown("15", "ดร.", "นายสมชาย",
				this.digests.of(new PersonName(null, "สมชาย", "ใจดี", null), "089-633-9633"));
	}

	private void becomesKnown(String release, @Nullable String title, String given, byte @Nullable [] now) {
		JdbcConnectionDetails fresh = TestPostgres.freshDatabase();
		DataSource database = new DriverManagerDataSource(String.valueOf(fresh.getJdbcUrl()),
				String.valueOf(fresh.getUsername()), String.valueOf(fresh.getPassword()));
		JdbcClient jdbc = JdbcClient.create(database);
		migrate(database, release);
		UUID organisation = UUID.randomUUID();
		byte[] before = new byte[32];
		UUID person = jdbc.sql("insert into participant default values returning id").query(UUID.class).single();
		UUID own = jdbc.sql("insert into organisation_participant (organisation) values (:organisation) returning id")
			.param("organisation", organisation)
			.query(UUID.class)
			.single();
		jdbc.sql(
				"""
						with course as (
						    insert into course (title_th, title_en, hours, sample, organisation)
						    values ('ก', 'a', 6, true, :organisation) returning id),
						session as (
						    insert into session (course_id, title_th, title_en, agreement, objective, first_day, last_day, capacity,
						        sample, organisation)
						    select id, 'ก', 'a', uuidv7(), uuidv7(), current_date, current_date, 5, true, :organisation from course
						    returning id)
						insert into registration (id, session_id, participant_id, own_participant, title, given, family, phone, contact_digest,
						    registered_by)
						select uuidv7(), session.id, :person, :own, :title, :given, 'ใจดี', '896339633', :before,
						    jsonb_build_object('organisation', cast(:organisation as text))
						from session
						""")
			.param("organisation", organisation)
			.param("person", person)
			.param("own", own)
			.param("title", title)
			.param("given", given)
			.param("before", before)
			.update();
		migrate(database, "latest");
		assertThat(jdbc.sql("select participant from participant_contact where contact_digest = :now")
			.param("now", now)
			.query(UUID.class)
			.list()).containsExactly(person);
		assertThat(jdbc.sql("select participant from organisation_participant_contact where contact_digest = :now")
			.param("now", now)
			.query(UUID.class)
			.list()).containsExactly(own);
		assertThat(jdbc.sql("select contact_digest from registration").query(byte[].class).single()).isEqualTo(now);
	}

	private void migrate(DataSource database, String version) {
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/platform", "classpath:db/migration")
			.javaMigrations(new ContactMigrations().contactsThatLookTheSame(this.digests),
					new ContactMigrations().contactsWithTitlesWithin(this.digests))
			.outOfOrder(true)
			.target(version)
			.load()
			.migrate();
	}

}
