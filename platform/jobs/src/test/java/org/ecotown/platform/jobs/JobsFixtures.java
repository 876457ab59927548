package org.ecotown.platform.jobs;

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
final class JobsFixtures {

	private static final EmbeddedPostgres POSTGRES = start();

	private JobsFixtures() {
	}

	/** It ends with the JVM: every test closes its replicas itself. */
	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String database() {
		String name = "jobs_" + UUID.randomUUID().toString().replace("-", "");
		admin().sql("create database " + name).update();
		return POSTGRES.getJdbcUrl("postgres", name);
	}

	static JdbcClient admin() {
		return JdbcClient.create(POSTGRES.getPostgresDatabase());
	}

	/** Rows that jobs leave, to be counted. */
	static JdbcClient client(String url) {
		DataSource dataSource = new DriverManagerDataSource(url, "postgres", "");
		return JdbcClient.create(dataSource);
	}

}
