package org.ecotown.platform.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One PostgreSQL for the test JVM, an empty database for every test.
 */
final class OutboxFixtures {

	private static final EmbeddedPostgres POSTGRES = start();

	private OutboxFixtures() {
	}

	private static EmbeddedPostgres start() {
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setRegisterShutdownHook(false)
				.setLocaleConfig("locale", "C.UTF-8")
				.start();
			SpringApplication.getShutdownHandlers().add(() -> {
				try {
					postgres.close();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
			return postgres;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String database() {
		String name = "outbox_" + UUID.randomUUID().toString().replace("-", "");
		admin().sql("create database " + name).update();
		return POSTGRES.getJdbcUrl("postgres", name);
	}

	static JdbcClient admin() {
		return JdbcClient.create(POSTGRES.getPostgresDatabase());
	}

	static JdbcClient client(String url) {
		DataSource dataSource = new DriverManagerDataSource(url, "postgres", "");
		return JdbcClient.create(dataSource);
	}

}
