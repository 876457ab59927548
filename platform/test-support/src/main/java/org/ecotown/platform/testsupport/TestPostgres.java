package org.ecotown.platform.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * One real PostgreSQL for the test JVM, with as many databases as asked for.
 */
public final class TestPostgres {

	private static @Nullable EmbeddedPostgres server;

	private static final AtomicInteger databases = new AtomicInteger();

	private TestPostgres() {
	}

	/**
	 * An empty database.
	 */
	public static JdbcConnectionDetails freshDatabase() {
		EmbeddedPostgres postgres = server();
		String name = "test_" + databases.incrementAndGet();
		try (Connection connection = postgres.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return new Details(postgres.getJdbcUrl("postgres", name));
	}

	private static synchronized EmbeddedPostgres server() {
		if (server == null) {
			try {
				// the builtin C.UTF-8 locale: with the default one trigram search finds
				// no Thai
				EmbeddedPostgres started = EmbeddedPostgres.builder()
					.setLocaleConfig("locale", "C.UTF-8")
					.setLocaleConfig("locale-provider", "builtin")
					.setLocaleConfig("builtin-locale", "C.UTF-8")
					// closed below: its own hook makes the end of the JVM wait for half a
					// minute
					.setRegisterShutdownHook(false)
					.start();
				SpringApplication.getShutdownHandlers().add(() -> close(started));
				server = started;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return server;
	}

	private static void close(EmbeddedPostgres postgres) {
		try {
			postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Details(String getJdbcUrl) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return "postgres";
		}

		@Override
		public String getPassword() {
			return "postgres";
		}

	}

}
