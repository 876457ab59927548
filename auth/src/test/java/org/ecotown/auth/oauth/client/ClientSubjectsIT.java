package org.ecotown.auth.oauth.client;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntSupplier;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.oauth.client.secret.SecretHash;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The subject of a token is a person or a client, and nobody takes one for the other.
 */
@EcotownIntegrationTest
class ClientSubjectsIT {

	private static final String SECRET = "a-secret-of-more-than-24-characters";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	private AuthFixtures fixtures;

	private Api api;

	private String organisation = "";

	private String person = "";

	@BeforeEach
	void prepare() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.organisation = this.fixtures.organisation();
		this.person = this.fixtures.person(AuthFixtures.unique("victim"), this.fixtures.organisation(), "trainer");
	}

	@Test
	void nobodyAsksForAClientNamedAsAPerson() {
		String username = AuthFixtures.unique("admin");
		this.fixtures.person(username, this.organisation, "organisation-admin");
		String administrator = this.fixtures.token(username);
		Api.Answer asked = this.api.post(administrator, "/api/client-requests", request(this.person));
		assertThat(asked.code()).as(asked.body()).isEqualTo(422);
		assertThat(asked.at("/errors/0/pointer")).isEqualTo("/clientId");
		assertThat(asked.at("/errors/0/code")).isEqualTo("personal-client-id");
		assertThat(asked.at("/errors/0/detail")).contains("UUID");
		assertThat(this.api.get(administrator, "/api/client-requests").json().at("/items")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1-1-1-1-1", "0199c0de-0000-7000-8000-00000000abcd", "0199c0de000070008000-00000000abcd",
			"0199c0de00007000800000000000abcd", "0199-c0de-0000-7000-8000-0000-0000-abcd", "00001-1-1-1-1" })
	void noClientHasAnIdThatReadsAsThatOfAPerson(String clientId) {
		Api.Answer made = this.api.create(this.fixtures.admin(), "/api/clients/" + clientId, client());
		assertThat(made.code()).as(made.body()).isEqualTo(422);
		assertThat(made.at("/errors/0/code")).isEqualTo("personal-client-id");
		assertThat(this.api.get(this.fixtures.admin(), "/api/clients/" + clientId).code()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0199C0DE-0000-7000-8000-00000000ABCD", "{0199c0de-0000-7000-8000-00000000abcd}",
			"urn:uuid:0199c0de-0000-7000-8000-00000000abcd", "๑-๑-๑-๑-๑", " 1-1-1-1-1 ", "+1-1-1-1-1" })
	void noClientHasAnIdInOtherCharacters(String clientId) {
		Api.Answer made = this.api.create(this.fixtures.admin(),
				"/api/clients/" + UriUtils.encode(clientId, StandardCharsets.UTF_8), client());
		assertThat(made.code()).as(made.body()).isBetween(400, 422);
		String username = AuthFixtures.unique("admin");
		this.fixtures.person(username, this.organisation, "organisation-admin");
		assertThat(this.api.post(this.fixtures.token(username), "/api/client-requests", request(clientId)).code())
			.isEqualTo(422);
	}

	@Test
	void theDatabaseTakesNoSuchClientEither() {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> insert(this.person));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> insert("{" + this.person.toUpperCase(Locale.ROOT) + "}"));
	}

	@Test
	void aClientFromBeforeGetsNoTokenAndIsNoPerson() {
		smuggle(this.person);
		Api.Answer refused = new OAuthClient(this.port, this.person, SECRET, "").clientCredentials();
		assertThat(refused.code()).as(refused.body()).isEqualTo(401);
		assertThat(refused.at("/error")).isEqualTo("invalid_client");
		assertThat(this.jdbc.sql("""
				SELECT count(*) FROM security_event WHERE type = 'sign-in-failed' AND client_id = :client
				""").param("client", this.person).query(Integer.class).single()).isOne();
		Api.Answer read = this.api.get(this.fixtures.admin(), "/api/clients/" + this.person);
		assertThat(read.code()).isEqualTo(200);
		assertThat(this.api
			.change(this.fixtures.admin(), HttpMethod.PUT, "/api/clients/" + this.person, client(), read.etag())
			.at("/errors/0/code")).isEqualTo("personal-client-id");
		assertThat(this.api
			.change(this.fixtures.admin(), HttpMethod.DELETE, "/api/clients/" + this.person, null, read.etag())
			.code()).isEqualTo(204);
	}

	@Test
	void aRequestFromBeforeIsRejectedAndNotApproved() {
		UUID request = UUID.randomUUID();
		withoutConstraint("client_request", "client_request_id_of_no_person", () -> this.jdbc.sql("""
				INSERT INTO client_request (id, organisation, client_id, name_th, name_en, kind, authentication,
				       id_token_signed_response_alg, redirect_uris, post_logout_redirect_uris, scopes, roles, state,
				       requested_by, requested_by_name, requested_at, version)
				VALUES (:id, :organisation::uuid, :client, 'ก', 'a', 'partner-system', 'client_secret_basic', 'ES256',
				       '{}', '{}', '{}', '{representative}', 'pending', 'somebody', 'Somebody', now(), 0)
				""")
			.param("id", request)
			.param("organisation", this.organisation)
			.param("client", this.person)
			.update());
		String path = "/api/client-requests/" + request;
		Api.Answer approved = this.api.change(this.fixtures.admin(), HttpMethod.POST, path + "/approval", null,
				"\"0\"");
		assertThat(approved.code()).as(approved.body()).isEqualTo(422);
		assertThat(approved.at("/errors/0/code")).isEqualTo("personal-client-id");
		assertThat(this.api
			.change(this.fixtures.admin(), HttpMethod.POST, path + "/rejection", "{\"reason\": \"ชื่อใช้ไม่ได้\"}",
					"\"0\"")
			.at("/state")).isEqualTo("rejected");
	}

	@Test
	void aClientIsToldOfItselfOnly() {
		String clientId = AuthFixtures.unique("partner");
		assertThat(this.api.create(this.fixtures.admin(), "/api/clients/" + clientId, client()).code()).isEqualTo(201);
		String token = new OAuthClient(this.port, clientId, SECRET, "").clientCredentials().at("/access_token");
		Api.Answer me = this.api.get(token, "/api/me");
		assertThat(me.at("/id")).isEqualTo(clientId);
		assertThat(me.json().at("/memberships")).isEmpty();
	}

	private void smuggle(String clientId) {
		withoutConstraint("client", "client_id_of_no_person", () -> {
			insert(clientId);
			return this.jdbc.sql("""
					INSERT INTO client_secret (client, hash) SELECT id, :hash FROM client WHERE client_id = :client
					""").param("hash", SecretHash.of(SECRET)).param("client", clientId).update();
		});
	}

	private int insert(String clientId) {
		return this.jdbc.sql("""
				INSERT INTO client (client_id, authentication, id_token_signed_response_alg, grants, redirect_uris,
				       post_logout_redirect_uris, scopes, audiences, organisation, roles, first_party, demo, version)
				VALUES (:client, 'client_secret_basic', 'ES256', '{client_credentials}', '{}', '{}', '{}',
				       '{ecotown-api}', :organisation::uuid, '{representative}', false, false, 0)
				""").param("client", clientId).param("organisation", this.organisation).update();
	}

	/** Others at the same time still find it: the table is locked until it is back. */
	private void withoutConstraint(String table, String constraint, IntSupplier work) {
		this.transactions.executeWithoutResult((transaction) -> {
			String definition = this.jdbc
				.sql("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = :name")
				.param("name", constraint)
				.query(String.class)
				.single();
			this.jdbc.sql("ALTER TABLE " + table + " DROP CONSTRAINT " + constraint).update();
			assertThat(work.getAsInt()).isOne();
			this.jdbc.sql("ALTER TABLE " + table + " ADD CONSTRAINT " + constraint + " " + definition).update();
		});
	}

	private String client() {
		return """
				{"organisation": "%s", "roles": ["representative"], "scopes": [], "secret": "%s"}
				""".formatted(this.organisation, SECRET);
	}

	private static String request(String clientId) {
		return """
				{"clientId": "%s", "name": {"th": "ระบบ", "en": "System"}, "kind": "partner-system",
				 "authentication": "client_secret_basic", "roles": ["representative"]}
				""".formatted(clientId);
	}

}
