package org.ecotown.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.ecotown.local.layout.Secrets;
import org.ecotown.local.layout.Service;

/**
 * One database per service, owned by one login role that can reach no other database.
 */
record Databases(int port, Secrets secrets) {

	private static final String INVALID_PASSWORD = "28P01";

	private static final int PATIENCE_SECONDS = 5;

	/** Within a few seconds. */
	boolean answer() {
		Properties limits = new Properties();
		limits.setProperty("user", "postgres");
		limits.setProperty("password", this.secrets.databasePassword("postgres"));
		for (String limit : new String[] { "loginTimeout", "connectTimeout", "socketTimeout" }) {
			limits.setProperty(limit, Integer.toString(PATIENCE_SECONDS));
		}
		try (Connection connection = DriverManager
			.getConnection("jdbc:postgresql://127.0.0.1:" + this.port + "/postgres", limits)) {
			return connection.isValid(PATIENCE_SECONDS);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	/**
	 * Idempotent; also puts the roles' passwords back to what the secrets file says.
	 * @return false when the secrets are not those of this server
	 */
	boolean create() {
		String url = "jdbc:postgresql://127.0.0.1:" + this.port + "/postgres";
		try (Connection connection = DriverManager.getConnection(url, "postgres",
				this.secrets.databasePassword("postgres")); Statement statement = connection.createStatement()) {
			for (Service service : Service.values()) {
				if (service.database().isPresent()) {
					create(connection, statement, service.database().get());
				}
			}
			return true;
		}
		catch (SQLException ex) {
			if (INVALID_PASSWORD.equals(ex.getSQLState())) {
				return false;
			}
			throw new IllegalStateException("cannot prepare the databases: " + ex.getMessage(), ex);
		}
	}

	private void create(Connection connection, Statement statement, String name) throws SQLException {
		String password = this.secrets.databasePassword(name);
		if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
			statement.execute("CREATE ROLE " + name + " LOGIN");
		}
		statement.execute("ALTER ROLE " + name + " PASSWORD '" + password + "'");
		if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
			statement.execute("CREATE DATABASE " + name + " OWNER " + name);
		}
		statement.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
	}

	private static boolean exists(Connection connection, String sql, String name) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement(sql)) {
			query.setString(1, name);
			try (ResultSet rows = query.executeQuery()) {
				return rows.next();
			}
		}
	}

}
