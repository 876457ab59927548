package org.ecotown.auth.oauth.client.secret;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.oauth.client.proof.AssertingClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EcotownIntegrationTest
class ClientSecretsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private AuthFixtures fixtures;

	private Api api;

	private String organisation = "";

	private String clientId = "";

	@BeforeEach
	void prepare() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.organisation = this.fixtures.organisation();
		this.clientId = AuthFixtures.unique("partner");
		Api.Answer created = this.api.create(this.fixtures.admin(), "/api/clients/" + this.clientId, """
				{"organisation": "%s", "roles": ["representative"]}
				""".formatted(this.organisation));
		assertThat(created.code()).as(created.body()).isEqualTo(201);
	}

	@Test
	void aSecretIsShownOnceAndKeptAsHash() {
		Api.Answer made = make(null);
		assertThat(made.code()).as(made.body()).isEqualTo(201);
		String secret = made.at("/secret");
		assertThat(secret).hasSizeGreaterThan(40);
		assertThat(made.headers().getLocation()).hasPath(path() + "/" + made.at("/id"));
		assertThat(made.headers().getCacheControl()).contains("no-store");
		assertThat(works(secret)).isTrue();
		Api.Answer list = this.api.get(this.fixtures.admin(), path());
		assertThat(list.at("/items/0/id")).isEqualTo(made.at("/id"));
		assertThat(list.body()).doesNotContain(secret).doesNotContain("\"secret\"").doesNotContain("sha256");
		for (String table : new String[] { "client_secret", "security_event", "idempotency_answer", "client" }) {
			assertThat(this.jdbc.sql("SELECT count(*) FROM " + table + " t WHERE position(:secret IN t::text) > 0")
				.param("secret", secret)
				.query(Long.class)
				.single()).as(table).isZero();
		}
	}

	@Test
	void theOldSecretWorksForAWhileYet() {
		String old = make(null).at("/secret");
		String fresh = make("{\"overlap\": \"PT3S\"}").at("/secret");
		assertThat(works(old)).isTrue();
		assertThat(works(fresh)).isTrue();
		await().atMost(ofSeconds(20)).until(() -> !works(old));
		assertThat(works(fresh)).isTrue();
		String third = make("{\"overlap\": \"PT0S\"}").at("/secret");
		assertThat(works(fresh)).isFalse();
		assertThat(works(third)).isTrue();
		assertThat(this.api.get(this.fixtures.admin(), path()).json().at("/items")).hasSize(1);
	}

	@Test
	void sevenDaysAreUsualAndThirtyTheMost() {
		make(null);
		make(null);
		assertThat(this.jdbc
			.sql("""
					SELECT count(*) FROM client_secret s JOIN client c ON c.id = s.client
					 WHERE c.client_id = :id AND expires_at BETWEEN now() + interval '6 days 23 hours' AND now() + interval '7 days'
					""")
			.param("id", this.clientId)
			.query(Long.class)
			.single()).isEqualTo(1);
		for (String overlap : new String[] { "P31D", "PT-1S" }) {
			Api.Answer refused = make("{\"overlap\": \"" + overlap + "\"}");
			assertThat(refused.code()).isEqualTo(422);
			assertThat(refused.at("/errors/0/pointer")).isEqualTo("/overlap");
		}
		assertThat(make("{\"overlap\": \"soon\"}").code()).isEqualTo(400);
		assertThat(make("{\"overlap\": \"P30D\"}").code()).isEqualTo(201);
	}

	@Test
	void aLeakedSecretIsEndedAtOnce() {
		Api.Answer made = make(null);
		String other = make(null).at("/secret");
		assertThat(works(made.at("/secret"))).isTrue();
		assertThat(delete(this.fixtures.admin(), made.at("/id")).code()).isEqualTo(204);
		assertThat(works(made.at("/secret"))).isFalse();
		assertThat(works(other)).isTrue();
		assertThat(delete(this.fixtures.admin(), made.at("/id")).code()).isEqualTo(404);
		assertThat(this.api
			.get(this.fixtures.admin(),
					"/api/security-events?type=client-secret-changed&organisation=" + this.organisation)
			.json()
			.at("/items")).hasSize(3);
	}

	@Test
	void lastUseIsNoted() {
		String secret = make(null).at("/secret");
		assertThat(works(secret)).isTrue();
		await().atMost(ofSeconds(30))
			.until(() -> !this.api.get(this.fixtures.admin(), path()).at("/items/0/lastUsedAt").isEmpty());
	}

	@Test
	void anAnswerWithASecretIsNeverKept() {
		Api.Answer refused = this.api.send(this.fixtures.admin(), HttpMethod.POST, path(), null,
				(headers) -> headers.set("Idempotency-Key", "\"" + AuthFixtures.unique("key") + "\""));
		assertThat(refused.code()).isEqualTo(422);
		assertThat(refused.problem()).isEqualTo("shown-secret");
		assertThat(this.api.get(this.fixtures.admin(), path()).json().at("/items")).isEmpty();
	}

	@Test
	void secretsAreFewAndForClientsThatUseThem() {
		for (int i = 0; i < 5; i++) {
			assertThat(make(null).code()).isEqualTo(201);
		}
		assertThat(make(null).problem()).isEqualTo("too-many-client-secrets");
		assertThat(this.api.post(this.fixtures.admin(), "/api/clients/mobile/secrets", null).problem())
			.isEqualTo("first-party-client");
		String byKey = AuthFixtures.unique("partner");
		this.api.create(this.fixtures.admin(), "/api/clients/" + byKey, """
				{"organisation": "%s", "roles": ["representative"], "authentication": "private_key_jwt", "jwks": %s}
				""".formatted(this.organisation, AssertingClient.jwks(AssertingClient.ecKey())));
		assertThat(this.api.post(this.fixtures.admin(), "/api/clients/" + byKey + "/secrets", null).problem())
			.isEqualTo("secretless-client");
	}

	@Test
	void anOrganisationsAdministratorDoesSoForOwnClientsOnly() {
		String own = token(this.organisation, "organisation-admin");
		Api.Answer made = this.api.post(own, path(), null);
		assertThat(made.code()).as(made.body()).isEqualTo(201);
		assertThat(works(made.at("/secret"))).isTrue();
		assertThat(this.api.get(own, path()).json().at("/items")).hasSize(1);
		assertThat(this.api.get(own, "/api/clients").json().at("/items")).hasSize(1);
		assertThat(delete(own, made.at("/id")).code()).isEqualTo(204);

		String stranger = token(this.fixtures.organisation(), "organisation-admin");
		assertThat(this.api.post(stranger, path(), null).code()).isEqualTo(404);
		assertThat(this.api.get(stranger, path()).code()).isEqualTo(404);
		assertThat(delete(stranger, make(null).at("/id")).code()).isEqualTo(404);
		String client = "/api/clients/" + this.clientId;
		assertThat(this.api.change(stranger, HttpMethod.DELETE, client, null, "\"0\"").code()).isEqualTo(404);
		assertThat(this.api.change(own, HttpMethod.DELETE, client, null, "\"0\"").code()).isEqualTo(204);

		String officer = token(this.organisation, "programme-officer");
		assertThat(this.api.post(officer, path(), null).code()).isEqualTo(403);
	}

	private Api.Answer make(@Nullable String body) {
		return this.api.post(this.fixtures.admin(), path(), body);
	}

	private Api.Answer delete(String token, String id) {
		return this.api.send(token, HttpMethod.DELETE, path() + "/" + id, null, (headers) -> {
		});
	}

	private boolean works(String secret) {
		return new OAuthClient(this.port, this.clientId, secret, "").clientCredentials().code() == 200;
	}

	private String token(String organisation, String role) {
		String username = AuthFixtures.unique(role);
		this.fixtures.person(username, organisation, role);
		return this.fixtures.token(username);
	}

	private String path() {
		return "/api/clients/" + this.clientId + "/secrets";
	}

}
