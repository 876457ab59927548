package org.ecotown.auth.partner.connection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.signingkey.KeyEncryption;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored connections.
 */
@Repository
public class Connections {

	private static final TypeReference<List<RoleMapping>> MAPPINGS = new TypeReference<>() {
	};

	private static final String SELECT = """
			SELECT connection.*,
			       ARRAY(SELECT domain FROM connection_domain WHERE connection = connection.id ORDER BY domain) AS domains
			  FROM connection
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final KeyEncryption encryption;

	private final TimeOrderedIds ids;

	Connections(JdbcClient jdbc, JsonMapper json, KeyEncryption encryption, TimeOrderedIds ids) {
		this.jdbc = jdbc;
		this.json = json;
		this.encryption = encryption;
		this.ids = ids;
	}

	public Optional<Connection> byId(ConnectionId id) {
		return this.jdbc.sql(SELECT + " WHERE id = :id").param("id", id.value()).query(this::map).optional();
	}

	/**
	 * The enabled connection an e-mail address leads to.
	 */
	public Optional<Connection> forAddress(String address) {
		return EmailDomain.of(address).flatMap((domain) -> this.jdbc.sql(SELECT + """
				 WHERE enabled AND id = (SELECT connection FROM connection_domain WHERE domain = :domain)
				""").param("domain", domain).query(this::map).optional());
	}

	/**
	 * Whether anybody may sign in through a partner at all.
	 */
	public boolean anyEnabled() {
		return this.jdbc.sql("SELECT EXISTS (SELECT FROM connection WHERE enabled)").query(Boolean.class).single();
	}

	/**
	 * At most {@code limit} connections in the order they were made.
	 * @param organisation whose; null: everybody's
	 * @param after the id to start behind; null starts at the first
	 */
	public List<Connection> list(@Nullable UUID organisation, @Nullable UUID after, int limit) {
		return this.jdbc.sql(SELECT + """
				 WHERE (CAST(:organisation AS uuid) IS NULL OR organisation = :organisation)
				   AND (CAST(:after AS uuid) IS NULL OR id > :after)
				 ORDER BY id
				 LIMIT :limit
				""")
			.param("organisation", organisation)
			.param("after", after)
			.param("limit", limit)
			.query(this::map)
			.list();
	}

	/**
	 * The client secret; empty for a public client.
	 */
	public Optional<String> secret(ConnectionId id) {
		return this.jdbc.sql("SELECT encrypted_client_secret FROM connection WHERE id = :id")
			.param("id", id.value())
			.query(byte[].class)
			.optional()
			.map((stored) -> this.encryption.decrypt(purpose(id), stored));
	}

	/**
	 * The first of the domains that leads to another connection.
	 */
	Optional<String> taken(List<String> domains, @Nullable ConnectionId except) {
		return this.jdbc.sql("""
				SELECT domain
				  FROM connection_domain
				 WHERE domain = ANY (:domains)
				   AND connection IS DISTINCT FROM CAST(:except AS uuid)
				 LIMIT 1
				""")
			.param("domains", domains.toArray(String[]::new))
			.param("except", (except != null) ? except.value() : null)
			.query(String.class)
			.optional();
	}

	boolean issuerTaken(String issuer, @Nullable ConnectionId except) {
		return this.jdbc.sql("""
				SELECT EXISTS (SELECT FROM connection
				                WHERE issuer = :issuer AND id IS DISTINCT FROM CAST(:except AS uuid))
				""")
			.param("issuer", issuer)
			.param("except", (except != null) ? except.value() : null)
			.query(Boolean.class)
			.single();
	}

	ConnectionId nextId() {
		return new ConnectionId(this.ids.next());
	}

	void add(Connection connection) {
		bind("""
				INSERT INTO connection (id, organisation, name_th, name_en, issuer, client_id, scopes, default_roles,
				                        role_mappings, jit_provisioning, enabled, version)
				VALUES (:id, :organisation, :nameTh, :nameEn, :issuer, :clientId, :scopes, :defaultRoles,
				        CAST(:roleMappings AS jsonb), :jitProvisioning, :enabled, :version)
				""", connection).update();
		domains(connection);
	}

	/**
	 * Stores the connection's next version.
	 * @throws OptimisticLockingFailureException when somebody else did so in between
	 */
	void replace(Connection connection) {
		int rows = bind("""
				UPDATE connection
				   SET organisation = :organisation, name_th = :nameTh, name_en = :nameEn, issuer = :issuer,
				       client_id = :clientId, scopes = :scopes, default_roles = :defaultRoles,
				       role_mappings = CAST(:roleMappings AS jsonb), jit_provisioning = :jitProvisioning,
				       enabled = :enabled, version = :version
				 WHERE id = :id AND version = :version - 1
				""", connection).update();
		requireOne(rows, connection);
		domains(connection);
	}

	/**
	 * Sets the client secret.
	 */
	void secret(ConnectionId id, String secret) {
		this.jdbc.sql("UPDATE connection SET encrypted_client_secret = :secret WHERE id = :id")
			.param("id", id.value())
			.param("secret", this.encryption.encrypt(purpose(id), secret))
			.update();
	}

	/**
	 * Removes the connection.
	 * @throws OptimisticLockingFailureException when it was changed in between
	 */
	void remove(Connection connection) {
		requireOne(this.jdbc.sql("DELETE FROM connection WHERE id = :id AND version = :version")
			.param("id", connection.id().value())
			.param("version", connection.version())
			.update(), connection);
	}

	private void domains(Connection connection) {
		this.jdbc.sql("DELETE FROM connection_domain WHERE connection = :id")
			.param("id", connection.id().value())
			.update();
		this.jdbc.sql("INSERT INTO connection_domain (domain, connection) SELECT unnest(CAST(:domains AS text[])), :id")
			.param("domains", connection.settings().domains().toArray(String[]::new))
			.param("id", connection.id().value())
			.update();
	}

	private JdbcClient.StatementSpec bind(String sql, Connection connection) {
		ConnectionSettings settings = connection.settings();
		return this.jdbc.sql(sql)
			.param("id", connection.id().value())
			.param("organisation", settings.organisation().value())
			.param("nameTh", settings.name().th())
			.param("nameEn", settings.name().en())
			.param("issuer", settings.issuer())
			.param("clientId", settings.clientId())
			.param("scopes", settings.scopes().toArray(String[]::new))
			.param("defaultRoles", settings.defaultRoles().stream().map(Role::wireName).toArray(String[]::new))
			.param("roleMappings", this.json.writeValueAsString(settings.roleMappings()))
			.param("jitProvisioning", settings.jitProvisioning())
			.param("enabled", settings.enabled())
			.param("version", connection.version());
	}

	private Connection map(ResultSet row, int number) throws SQLException {
		List<Role> roles = texts(row.getArray("default_roles")).stream()
			.flatMap((role) -> Role.find(role).stream())
			.toList();
		ConnectionSettings settings = new ConnectionSettings(
				new OrganisationId(row.getObject("organisation", UUID.class)),
				new LocalizedText(row.getString("name_th"), row.getString("name_en")), row.getString("issuer"),
				row.getString("client_id"), texts(row.getArray("scopes")), texts(row.getArray("domains")), roles,
				this.json.readValue(row.getString("role_mappings"), MAPPINGS), row.getBoolean("jit_provisioning"),
				row.getBoolean("enabled"));
		return new Connection(new ConnectionId(row.getObject("id", UUID.class)), settings, row.getLong("version"));
	}

	private static void requireOne(int rows, Connection connection) {
		if (rows != 1) {
			throw new OptimisticLockingFailureException("Connection " + connection.id() + " was changed meanwhile");
		}
	}

	/** Binds the ciphertext to its row, as the key id does for signing keys. */
	private static String purpose(ConnectionId id) {
		return "connection:" + id;
	}

	private static List<String> texts(Array array) throws SQLException {
		return Arrays.asList((String[]) array.getArray());
	}

}
