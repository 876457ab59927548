package org.ecotown.auth.oauth.client;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored clients.
 */
@Repository
public class Clients {

	private final JdbcClient jdbc;

	private final ClientAuthorizations authorizations;

	Clients(JdbcClient jdbc, ClientAuthorizations authorizations) {
		this.jdbc = jdbc;
		this.authorizations = authorizations;
	}

	public Optional<Client> byClientId(String clientId) {
		return this.jdbc.sql("SELECT * FROM client WHERE client_id = :clientId")
			.param("clientId", clientId)
			.query(Clients::map)
			.optional();
	}

	public Optional<Client> byId(UUID id) {
		return this.jdbc.sql("SELECT * FROM client WHERE id = :id").param("id", id).query(Clients::map).optional();
	}

	/**
	 * At most {@code limit} clients in the order of their client ids.
	 * @param after the client id to start behind; null starts at the first
	 */
	public List<Client> list(@Nullable String after, int limit) {
		return this.jdbc.sql("""
				SELECT *
				  FROM client
				 WHERE client_id > :after
				 ORDER BY client_id
				 LIMIT :limit
				""").param("after", (after != null) ? after : "").param("limit", limit).query(Clients::map).list();
	}

	/**
	 * The same of the clients that act for the organisation.
	 */
	public List<Client> listOf(OrganisationId organisation, @Nullable String after, int limit) {
		return this.jdbc.sql("""
				SELECT *
				  FROM client
				 WHERE client_id > :after AND organisation = :organisation
				 ORDER BY client_id
				 LIMIT :limit
				""")
			.param("after", (after != null) ? after : "")
			.param("organisation", organisation.value())
			.param("limit", limit)
			.query(Clients::map)
			.list();
	}

	/**
	 * Adds the client.
	 * @throws org.springframework.dao.DuplicateKeyException when the client id is taken
	 */
	public void add(Client client) {
		bind("""
				INSERT INTO client (id, client_id, name_th, name_en, authentication, jwks, id_token_signed_response_alg,
				                    grants, redirect_uris, post_logout_redirect_uris, requires_pushed_requests,
				                    backchannel_logout_uri, scopes, audiences, organisation, roles, first_party, demo, version)
				VALUES (:id, :clientId, :nameTh, :nameEn, :authentication, :jwks, :idTokenAlgorithm, :grants,
				        :redirectUris, :postLogoutRedirectUris, :pushed, :logoutUri, :scopes, :audiences, :organisation,
				        :roles, :firstParty, :demo, :version)
				""",
				client)
			.update();
	}

	/**
	 * Stores the client's next version.
	 * @throws OptimisticLockingFailureException when somebody else did so in between
	 */
	public void replace(Client client) {
		int rows = bind("""
				UPDATE client
				   SET name_th = :nameTh, name_en = :nameEn, authentication = :authentication, jwks = :jwks,
				       id_token_signed_response_alg = :idTokenAlgorithm, redirect_uris = :redirectUris,
				       post_logout_redirect_uris = :postLogoutRedirectUris, requires_pushed_requests = :pushed,
				       backchannel_logout_uri = :logoutUri, scopes = :scopes, audiences = :audiences,
				       roles = :roles, organisation = :organisation, demo = :demo, version = :version
				 WHERE id = :id AND version = :version - 1
				""", client).update();
		if (rows == 0) {
			throw new OptimisticLockingFailureException("Client " + client.clientId() + " was changed meanwhile");
		}
	}

	/**
	 * Removes the client with everything it was authorised for.
	 * @throws OptimisticLockingFailureException when it was changed in between
	 */
	public void remove(Client client) {
		int rows = this.jdbc.sql("DELETE FROM client WHERE id = :id AND version = :version")
			.param("id", client.id())
			.param("version", client.version())
			.update();
		if (rows == 0) {
			throw new OptimisticLockingFailureException("Client " + client.clientId() + " was changed meanwhile");
		}
		this.authorizations.removeAll(client.id());
	}

	/**
	 * Adds one of the platform's own clients, or brings the stored one up to date.
	 * @return its id, which it keeps
	 */
	UUID register(Client client) {
		bind("""
				INSERT INTO client AS stored
				       (id, client_id, authentication, id_token_signed_response_alg, grants, redirect_uris,
				        post_logout_redirect_uris, scopes, audiences, organisation, roles, first_party, demo, version)
				VALUES (:id, :clientId, :authentication, :idTokenAlgorithm, :grants, :redirectUris,
				        :postLogoutRedirectUris, :scopes, :audiences, :organisation, :roles, :firstParty, :demo, :version)
				    ON CONFLICT (client_id) DO UPDATE
				   SET authentication = excluded.authentication,
				       id_token_signed_response_alg = excluded.id_token_signed_response_alg, jwks = NULL,
				       grants = excluded.grants, redirect_uris = excluded.redirect_uris,
				       post_logout_redirect_uris = excluded.post_logout_redirect_uris, scopes = excluded.scopes,
				       audiences = excluded.audiences, roles = excluded.roles, first_party = excluded.first_party,
				       demo = excluded.demo, version = stored.version + 1
				 WHERE (stored.authentication, stored.id_token_signed_response_alg, stored.grants, stored.redirect_uris,
				        stored.post_logout_redirect_uris, stored.scopes, stored.audiences, stored.roles,
				        stored.first_party, stored.demo)
				       IS DISTINCT FROM
				       (excluded.authentication, excluded.id_token_signed_response_alg, excluded.grants,
				        excluded.redirect_uris, excluded.post_logout_redirect_uris, excluded.scopes, excluded.audiences,
				        excluded.roles, excluded.first_party, excluded.demo)
				""",
				client)
			.update();
		return byClientId(client.clientId()).orElseThrow().id();
	}

	private JdbcClient.StatementSpec bind(String sql, Client client) {
		OrganisationId organisation = client.organisation();
		LocalizedText name = client.name();
		return this.jdbc.sql(sql)
			.param("id", client.id())
			.param("clientId", client.clientId())
			.param("nameTh", (name != null) ? name.th() : null)
			.param("nameEn", (name != null) ? name.en() : null)
			.param("authentication", WireNames.of(client.authentication()))
			.param("jwks", client.jwks())
			.param("idTokenAlgorithm", client.idTokenAlgorithm().name())
			.param("grants", client.grants().toArray(String[]::new))
			.param("redirectUris", client.redirectUris().toArray(String[]::new))
			.param("postLogoutRedirectUris", client.postLogoutRedirectUris().toArray(String[]::new))
			.param("pushed", client.requiresPushedRequests())
			.param("logoutUri", client.backchannelLogoutUri())
			.param("scopes", client.scopes().toArray(String[]::new))
			.param("audiences", client.audiences().toArray(String[]::new))
			.param("organisation", (organisation != null) ? organisation.value() : null)
			.param("roles", client.roles().toArray(String[]::new))
			.param("firstParty", client.firstParty())
			.param("demo", client.demo())
			.param("version", client.version());
	}

	private static Client map(ResultSet row, int number) throws SQLException {
		UUID organisation = row.getObject("organisation", UUID.class);
		String nameTh = row.getString("name_th");
		return new Client(row.getObject("id", UUID.class), row.getString("client_id"),
				(nameTh != null) ? new LocalizedText(nameTh, row.getString("name_en")) : null,
				WireNames.read(ClientAuthentication.class, row.getString("authentication")), row.getString("jwks"),
				KeyAlgorithm.valueOf(row.getString("id_token_signed_response_alg")), texts(row.getArray("grants")),
				texts(row.getArray("redirect_uris")), texts(row.getArray("post_logout_redirect_uris")),
				row.getBoolean("requires_pushed_requests"), row.getString("backchannel_logout_uri"),
				texts(row.getArray("scopes")), texts(row.getArray("audiences")),
				(organisation != null) ? new OrganisationId(organisation) : null, texts(row.getArray("roles")),
				row.getBoolean("first_party"), row.getBoolean("demo"), row.getLong("version"));
	}

	private static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

}
