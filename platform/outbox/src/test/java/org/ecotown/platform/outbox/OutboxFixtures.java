package org.ecotown.platform.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One PostgreSQL for the test JVM, an empty database for every test.
 */
final class OutboxFixtures {

	private static final EmbeddedPostgres POSTGRES = start();

	private OutboxFixtures() {
	}

	/** It ends with the JVM: every test closes its services itself. */
	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
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
