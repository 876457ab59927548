package org.ecotown.auth.oauth.clientrequest;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.client.ClientKind;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.client.registration.NewClient;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.WireNames;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored requests.
 */
@Repository
class RequestedClients {

	private final JdbcClient jdbc;

	private final TimeOrderedIds ids;

	RequestedClients(JdbcClient jdbc, TimeOrderedIds ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	Optional<RequestedClient> byId(UUID id) {
		return this.jdbc.sql("SELECT * FROM client_request WHERE id = :id")
			.param("id", id)
			.query(RequestedClients::map)
			.optional();
	}

	/**
	 * Newest first.
	 * @param organisation whose; null: everybody's
	 * @param state null: any
	 * @param before the request to start behind; null starts at the newest
	 */
	List<RequestedClient> list(@Nullable UUID organisation, @Nullable RequestState state, @Nullable UUID before,
			int limit) {
		return this.jdbc.sql("""
				SELECT *
				  FROM client_request
				 WHERE (CAST(:organisation AS uuid) IS NULL OR organisation = :organisation)
				   AND (CAST(:state AS text) IS NULL OR state = :state)
				   AND (CAST(:before AS uuid) IS NULL OR id < :before)
				 ORDER BY id DESC
				 LIMIT :limit
				""")
			.param("organisation", organisation)
			.param("state", (state != null) ? WireNames.of(state) : null)
			.param("before", before)
			.param("limit", limit)
			.query(RequestedClients::map)
			.list();
	}

	/**
	 * Adds a request.
	 * @throws org.springframework.dao.DuplicateKeyException when the client id is asked
	 * for already
	 */
	void add(RequestedClient request) {
		NewClient client = request.client();
		this.jdbc
			.sql("""
					INSERT INTO client_request (id, organisation, client_id, name_th, name_en, kind, authentication, jwks,
					                            id_token_signed_response_alg, redirect_uris, post_logout_redirect_uris,
					                            requires_pushed_requests, backchannel_logout_uri, scopes, roles, state, requested_by, requested_by_name, requested_by_organisation,
					                            requested_at, version)
					VALUES (:id, :organisation, :clientId, :th, :en, :kind, :authentication, :jwks, :idTokenAlgorithm,
					        :redirectUris, :postLogoutRedirectUris, :pushed, :logoutUri, :scopes, :roles, :state, :requestedBy, :requestedByName,
					        :requestedByOrganisation, :requestedAt, :version)
					""")
			.param("id", request.id())
			.param("organisation", client.organisation().value())
			.param("clientId", client.clientId())
			.param("th", client.name().th())
			.param("en", client.name().en())
			.param("kind", WireNames.of(client.kind()))
			.param("authentication", WireNames.of(client.authentication()))
			.param("jwks", client.jwks())
			.param("idTokenAlgorithm", client.idTokenAlgorithm().name())
			.param("redirectUris", client.redirectUris().toArray(String[]::new))
			.param("postLogoutRedirectUris", client.postLogoutRedirectUris().toArray(String[]::new))
			.param("pushed", client.requiresPushedRequests())
			.param("logoutUri", client.backchannelLogoutUri())
			.param("scopes", client.scopes().toArray(String[]::new))
			.param("roles", client.roles().toArray(String[]::new))
			.param("state", WireNames.of(request.state()))
			.param("requestedBy", request.requestedBy().id())
			.param("requestedByName", request.requestedBy().name())
			.param("requestedByOrganisation", request.requestedBy().organisation())
			.param("requestedAt", request.requestedAt().atOffset(ZoneOffset.UTC))
			.param("version", request.version())
			.update();
	}

	/**
	 * Stores a decision.
	 * @throws OptimisticLockingFailureException when somebody else decided in between
	 */
	void decide(RequestedClient request, Actor by, OffsetDateTime at) {
		int rows = this.jdbc.sql("""
				UPDATE client_request
				   SET state = :state, decided_by = :by, decided_by_name = :byName,
				       decided_by_organisation = :byOrganisation, decided_at = :at, reason = :reason,
				       version = :version
				 WHERE id = :id AND version = :version - 1
				""")
			.param("state", WireNames.of(request.state()))
			.param("by", by.id())
			.param("byName", by.name())
			.param("byOrganisation", by.organisation())
			.param("at", at)
			.param("reason", request.reason())
			.param("version", request.version())
			.param("id", request.id())
			.update();
		if (rows == 0) {
			throw new OptimisticLockingFailureException("Client request " + request.id() + " was decided meanwhile");
		}
	}

	UUID nextId() {
		return this.ids.next();
	}

	private static RequestedClient map(ResultSet row, int number) throws SQLException {
		NewClient client = new NewClient(new OrganisationId(row.getObject("organisation", UUID.class)),
				row.getString("client_id"), new LocalizedText(row.getString("name_th"), row.getString("name_en")),
				WireNames.read(ClientKind.class, row.getString("kind")),
				WireNames.read(ClientAuthentication.class, row.getString("authentication")), row.getString("jwks"),
				KeyAlgorithm.valueOf(row.getString("id_token_signed_response_alg")),
				texts(row.getArray("redirect_uris")), texts(row.getArray("post_logout_redirect_uris")),
				row.getBoolean("requires_pushed_requests"), row.getString("backchannel_logout_uri"),
				texts(row.getArray("roles")), texts(row.getArray("scopes")));
		OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
		return new RequestedClient(row.getObject("id", UUID.class), client,
				WireNames.read(RequestState.class, row.getString("state")), actor(row, "requested_by"),
				row.getObject("requested_at", OffsetDateTime.class).toInstant(),
				(decidedAt != null) ? actor(row, "decided_by") : null,
				(decidedAt != null) ? decidedAt.toInstant() : null, row.getString("reason"), row.getLong("version"));
	}

	private static Actor actor(ResultSet row, String column) throws SQLException {
		return new Actor(row.getString(column), row.getString(column + "_name"),
				row.getObject(column + "_organisation", UUID.class));
	}

	private static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

}
