package org.ecotown.enterprises;

import java.util.Random;

import org.ecotown.platform.testsupport.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files of the previous release are found after the upgrade, and two releases run side by
 * side.
 */
class EvidenceMigrationIT {

	private static final String NEWER = """
			select size || ' ' || media_type from outcome_evidence where sha256 = :sha256
			""";

	private static final String PREVIOUS = """
			select d.size || ' ' || d.media_type from outcome_evidence v join document d on d.sha256 = v.sha256
			where v.sha256 = :sha256
			""";

	private DriverManagerDataSource database;

	private JdbcClient jdbc;

	@BeforeEach
	void previousRelease() {
		JdbcConnectionDetails fresh = TestPostgres.freshDatabase();
		this.database = new DriverManagerDataSource(fresh.getJdbcUrl(), fresh.getUsername(), fresh.getPassword());
		this.jdbc = JdbcClient.create(this.database);
		migrate("2");
		// whose files these are is not what is tested
		this.jdbc.sql("alter table outcome_evidence drop constraint outcome_evidence_outcome_fkey").update();
	}

	@Test
	void filesOfThePreviousReleaseAreInTheStore() {
		byte[] large = bytes(700_000);
		byte[] exact = bytes(262_144);
		attachAsBefore("a".repeat(64), large);
		attachAsBefore("b".repeat(64), exact);
		attachAsBefore("c".repeat(64), new byte[0]);

		migrate("latest");

		assertThat(stored("a".repeat(64))).isEqualTo(large);
		assertThat(stored("b".repeat(64))).isEqualTo(exact);
		assertThat(stored("c".repeat(64))).isEmpty();
		assertThat(value(NEWER, "a".repeat(64))).isEqualTo("700000 application/pdf");
	}

	@Test
	void fileThatThePreviousReleaseKeepsMeanwhileIsInTheStore() {
		migrate("latest");
		byte[] content = bytes(300_000);

		attachAsBefore("a".repeat(64), content);

		assertThat(stored("a".repeat(64))).isEqualTo(content);
		assertThat(value(NEWER, "a".repeat(64))).isEqualTo("300000 application/pdf");
	}

	@Test
	void previousReleaseSeesWhatTheNextOneKeeps() {
		migrate("latest");
		this.jdbc.sql("""
				insert into stored_document (sha256, media_type, size, place)
				values (repeat('d', 64), 'image/png', 5, 'postgresql')
				""").update();
		this.jdbc.sql("""
				insert into stored_document_piece (sha256, number, content)
				values (repeat('d', 64), 1, 'lo'), (repeat('d', 64), 0, 'hel')
				""").update();

		attach("d".repeat(64));

		assertThat(value(PREVIOUS, "d".repeat(64))).isEqualTo("5 image/png");
		assertThat(value("select encode(content, 'escape') from document where sha256 = :sha256", "d".repeat(64)))
			.isEqualTo("hello");
	}

	private void migrate(String target) {
		Releases.migrate(this.database, target);
	}

	private void attachAsBefore(String sha256, byte[] content) {
		this.jdbc.sql("""
				insert into document (sha256, media_type, size, content)
				values (:sha256, 'application/pdf', :size, :content)
				on conflict (sha256) do nothing
				""").param("sha256", sha256).param("size", content.length).param("content", content).update();
		attach(sha256);
	}

	private void attach(String sha256) {
		this.jdbc.sql("""
				insert into outcome_evidence (outcome, sha256, name, added_by)
				values (uuidv7(), :sha256, 'a.pdf', 'somebody')
				on conflict (outcome, sha256) do nothing
				""").param("sha256", sha256).update();
	}

	private byte[] stored(String sha256) {
		return this.jdbc.sql("""
				select string_agg(content, ''::bytea order by number) from stored_document_piece where sha256 = :sha256
				""").param("sha256", sha256).query((row, number) -> row.getBytes(1)).single();
	}

	private String value(String sql, String sha256) {
		return this.jdbc.sql(sql).param("sha256", sha256).query(String.class).single();
	}

	private static byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return bytes;
	}

}
