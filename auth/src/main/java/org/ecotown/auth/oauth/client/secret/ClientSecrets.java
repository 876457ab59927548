package org.ecotown.auth.oauth.client.secret;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The secrets of clients, as hashes.
 */
@Repository
public class ClientSecrets {

	private final JdbcClient jdbc;

	ClientSecrets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those that work now, oldest first.
	 */
	List<ClientSecret> of(UUID client) {
		return this.jdbc.sql("""
				SELECT id, created_at, created_by, expires_at, last_used_at
				  FROM client_secret
				 WHERE client = :client AND (expires_at IS NULL OR expires_at > now())
				 ORDER BY created_at, id
				""").param("client", client).query((row, number) -> map(row)).list();
	}

	/**
	 * Their hashes in the form {@link ClientSecretCheck} understands; null where there is
	 * none.
	 */
	public @Nullable String hashes(UUID client) {
		String hashes = this.jdbc.sql("""
				SELECT hash, expires_at
				  FROM client_secret
				 WHERE client = :client AND (expires_at IS NULL OR expires_at > now())
				""")
			.param("client", client)
			.query((row, number) -> ClientSecretCheck.entry(row.getString("hash"), instant(row, "expires_at")))
			.list()
			.stream()
			.collect(Collectors.joining(" "));
		return hashes.isEmpty() ? null : hashes;
	}

	/**
	 * Waits until nobody else changes secrets of the client, till the end of the
	 * transaction.
	 */
	void lock(UUID client) {
		this.jdbc.sql("SELECT id FROM client WHERE id = :client FOR UPDATE")
			.param("client", client)
			.query(UUID.class)
			.single();
	}

	ClientSecret add(UUID client, String hash, @Nullable String createdBy) {
		return this.jdbc.sql("""
				INSERT INTO client_secret (client, hash, created_by)
				VALUES (:client, :hash, :createdBy)
				RETURNING id, created_at, created_by, expires_at, last_used_at
				""")
			.param("client", client)
			.param("hash", hash)
			.param("createdBy", createdBy)
			.query((row, number) -> map(row))
			.single();
	}

	/**
	 * Leaves the client this secret alone, at once.
	 * @return whether that changed anything
	 */
	public boolean replaceAll(UUID client, String hash, @Nullable String createdBy) {
		int added = this.jdbc.sql("""
				INSERT INTO client_secret AS stored (client, hash, created_by)
				VALUES (:client, :hash, :createdBy)
				    ON CONFLICT (client, hash) DO UPDATE
				   SET expires_at = NULL
				 WHERE stored.expires_at IS NOT NULL
				""").param("client", client).param("hash", hash).param("createdBy", createdBy).update();
		int gone = this.jdbc.sql("DELETE FROM client_secret WHERE client = :client AND hash <> :hash")
			.param("client", client)
			.param("hash", hash)
			.update();
		return gone + added > 0;
	}

	/**
	 * Lets the present secrets work this long at most, and forgets those that expired.
	 */
	void end(UUID client, Duration overlap) {
		this.jdbc.sql("""
				UPDATE client_secret
				   SET expires_at = least(expires_at, clock_timestamp() + make_interval(secs => :seconds))
				 WHERE client = :client
				""").param("client", client).param("seconds", overlap.toMillis() / 1000.0).update();
		this.jdbc.sql("DELETE FROM client_secret WHERE client = :client AND expires_at <= clock_timestamp()")
			.param("client", client)
			.update();
	}

	/**
	 * Removes a secret.
	 * @return whether there was one
	 */
	boolean remove(UUID client, UUID secret) {
		return this.jdbc.sql("DELETE FROM client_secret WHERE client = :client AND id = :secret")
			.param("client", client)
			.param("secret", secret)
			.update() > 0;
	}

	public void removeAll(UUID client) {
		this.jdbc.sql("DELETE FROM client_secret WHERE client = :client").param("client", client).update();
	}

	/**
	 * Notes when secrets were last used, by their hashes.
	 */
	void used(Map<String, Instant> uses) {
		uses.forEach((hash, at) -> this.jdbc.sql("""
				UPDATE client_secret
				   SET last_used_at = greatest(last_used_at, :at)
				 WHERE hash = :hash
				""").param("hash", hash).param("at", at.atOffset(ZoneOffset.UTC)).update());
	}

	private static ClientSecret map(ResultSet row) throws SQLException {
		return new ClientSecret(row.getObject("id", UUID.class),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("created_by"),
				instant(row, "expires_at"), instant(row, "last_used_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

}
