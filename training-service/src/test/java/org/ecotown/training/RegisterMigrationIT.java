package org.ecotown.training;

import java.nio.charset.StandardCharsets;

import org.ecotown.platform.testsupport.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Registers of the previous release are found after the upgrade, and two releases run
 * side by side.
 */
class RegisterMigrationIT {

	private static final String SHA256 = "a".repeat(64);

	private DriverManagerDataSource database;

	private JdbcClient jdbc;

	@BeforeEach
	void previousRelease() {
		JdbcConnectionDetails fresh = TestPostgres.freshDatabase();
		this.database = new DriverManagerDataSource(fresh.getJdbcUrl(), fresh.getUsername(), fresh.getPassword());
		this.jdbc = JdbcClient.create(this.database);
		migrate("4");
		// whose registers these are is not what is tested
		this.jdbc.sql("alter table session_register drop constraint session_register_session_id_fkey").update();
	}

	@Test
	void registersOfThePreviousReleaseAreInTheStore() {
		storeAsBefore("ชื่อ,1\r\n");

		migrate("latest");

		assertThat(stored()).isEqualTo("register.csv text/csv;charset=UTF-8 ชื่อ,1\r\n");
	}

	@Test
	void registerThatThePreviousReleaseKeepsMeanwhileIsInTheStore() {
		migrate("latest");

		storeAsBefore("ชื่อ,2\r\n");

		assertThat(stored()).isEqualTo("register.csv text/csv;charset=UTF-8 ชื่อ,2\r\n");
	}

	@Test
	void previousReleaseSeesWhatTheNextOneKeeps() {
		migrate("latest");
		this.jdbc.sql("""
				insert into stored_document (sha256, media_type, size, place)
				values (:sha256, 'text/csv', 3, 'postgresql')
				""").param("sha256", SHA256).update();
		this.jdbc.sql("insert into stored_document_piece (sha256, number, content) values (:sha256, 0, 'new')")
			.param("sha256", SHA256)
			.update();
		this.jdbc.sql("insert into session_register (session_id, sha256, name) values (uuidv7(), :sha256, 'new.csv')")
			.param("sha256", SHA256)
			.update();

		assertThat(this.jdbc.sql("select name || type || encode(content, 'escape') from evidence")
			.query(String.class)
			.single()).isEqualTo("new.csvtext/csvnew");
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

	private void storeAsBefore(String content) {
		this.jdbc.sql("""
				with document as (
				    insert into evidence (sha256, name, type, content)
				    values (:sha256, 'register.csv', 'text/csv;charset=UTF-8', :content)
				    on conflict (sha256) do nothing)
				insert into session_register (session_id, sha256)
				values (uuidv7(), :sha256)
				on conflict (sha256, session_id) do nothing
				""").param("sha256", SHA256).param("content", content.getBytes(StandardCharsets.UTF_8)).update();
	}

	private String stored() {
		return this.jdbc.sql("""
				select r.name || ' ' || d.media_type || ' ' || convert_from(p.content, 'UTF8')
				from session_register r
				join stored_document d on d.sha256 = r.sha256
				join stored_document_piece p on p.sha256 = r.sha256
				""").query(String.class).single();
	}

}
