package org.ecotown.auth.partner.connection;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class ConnectionsIT {

	private static final String SECRET = "secret-of-the-partner";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private AuthFixtures fixtures;

	private Api api;

	private String admin = "";

	private String organisation = "";

	@BeforeEach
	void prepare() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.admin = this.fixtures.admin();
		this.organisation = this.fixtures.organisation();
	}

	@Test
	void connectionIsReadBackWithoutItsSecret() {
		Api.Answer created = create(body(host()));
		assertThat(created.code()).as(created.body()).isEqualTo(201);
		assertThat(created.body()).doesNotContain(SECRET);
		assertThat(created.at("/redirectUri")).isEqualTo("http://issuer.test/sign-in/partner/callback");
		Api.Answer read = this.api.get(this.admin, path(created));
		assertThat(read.json()).isEqualTo(created.json());
		assertThat(read.etag()).isEqualTo("\"0\"");
		assertThat(this.api.get(this.admin, path(created) + "/history").body()).contains("created")
			.doesNotContain(SECRET);
	}

	@Test
	void secretIsEncryptedAtRest() {
		Api.Answer created = create(body(host()));
		String stored = this.jdbc
			.sql("SELECT encode(encrypted_client_secret, 'escape') FROM connection WHERE id = CAST(:id AS uuid)")
			.param("id", created.at("/id"))
			.query(String.class)
			.single();
		assertThat(stored).isNotBlank().doesNotContain(SECRET);
	}

	@Test
	void takesBackWhatItAnswered() {
		Api.Answer created = create(body(host()));
		ObjectNode changed = (ObjectNode) created.json();
		changed.put("enabled", false);
		assertThat(change(created, changed.toString(), "\"7\"").code()).isEqualTo(412);
		Api.Answer answer = change(created, changed.toString(), created.etag());
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		assertThat(answer.at("/enabled")).isEqualTo("false");
		assertThat(answer.etag()).isEqualTo("\"1\"");
	}

	@Test
	void removedConnectionIsGone() {
		Api.Answer created = create(body(host()));
		assertThat(this.api.change(this.admin, HttpMethod.DELETE, path(created), null, "\"1\"").code()).isEqualTo(412);
		assertThat(this.api.change(this.admin, HttpMethod.DELETE, path(created), null, "\"0\"").code()).isEqualTo(204);
		assertThat(this.api.get(this.admin, path(created)).code()).isEqualTo(404);
	}

	@Test
	void domainLeadsToOneConnectionOnly() {
		String host = host();
		create(body(host));
		Api.Answer second = create(body(host()).replaceAll("\"domains\": \\[\"[^\"]+\"]",
				"\"domains\": [\"" + host.toUpperCase() + "\"]"));
		assertThat(second.code()).isEqualTo(422);
		assertThat(second.at("/errors/0/pointer")).isEqualTo("/domains/0");
		assertThat(second.at("/errors/0/detail")).contains(host);
	}

	@Test
	void issuerBelongsToOneConnectionOnly() {
		String host = host();
		create(body(host));
		Api.Answer second = create(body(host).replace("[\"" + host + "\"]", "[]"));
		assertThat(second.at("/errors/0/code")).isEqualTo("taken-issuer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://idp.example.com", "https://idp.example.com?x=1", "https://user@idp.example.com",
			"https://idp.example.com#x", "https://2130706433", "https://0x7f.1", "https://0177.0.0.1",
			"ftp://x.example", "idp.example.com", "http://issuer.test", "https:///path", "http://127.0.0.1:1" })
	void refusesAnIssuerThatIsNoPublicHttpsAddress(String issuer) {
		String host = host();
		Api.Answer refused = create(body(host).replace("https://" + host, issuer));
		assertThat(refused.code()).as(refused.body()).isEqualTo(422);
		assertThat(refused.at("/errors/0/code")).isEqualTo("invalid-issuer");
	}

	@Test
	void nobodyBecomesPlatformAdministratorThroughAPartner() {
		Api.Answer byDefault = create(body(host()).replace("[\"representative\"]", "[\"platform-admin\"]"));
		assertThat(byDefault.at("/errors/0/pointer")).isEqualTo("/defaultRoles");
		Api.Answer mapped = create(body(host()).replace("\"role\": \"inspector\"", "\"role\": \"platform-admin\""));
		assertThat(mapped.at("/errors/0/pointer")).isEqualTo("/roleMappings/0/role");
	}

	@Test
	void administratorAndAuditorOfAnOrganisationReadItsOwnOnly() {
		String own = path(create(body(host())));
		String other = path(create(body(host()).replace(this.organisation, this.fixtures.organisation())));
		for (String role : new String[] { "organisation-admin", "auditor" }) {
			String username = AuthFixtures.unique(role);
			this.fixtures.person(username, this.organisation, role);
			String token = this.fixtures.token(username);
			assertThat(this.api.get(token, own).code()).isEqualTo(200);
			assertThat(this.api.get(token, own + "/history").code()).isEqualTo(200);
			assertThat(this.api.get(token, other).code()).isEqualTo(404);
			assertThat(this.api.get(token, other + "/history").code()).isEqualTo(404);
			assertThat(this.api.get(token, "/api/connections").json().at("/items")).hasSize(1);
			assertThat(this.api.post(token, "/api/connections", body(host())).code()).isEqualTo(403);
			assertThat(this.api.change(token, HttpMethod.DELETE, own, null, "\"0\"").code()).isEqualTo(403);
		}
	}

	@Test
	void changesAreInTheLogOfSecurityEvents() {
		Api.Answer created = create(body(host()));
		Api.Answer log = this.api.get(this.admin,
				"/api/security-events?type=connection-changed&organisation=" + this.organisation);
		assertThat(log.at("/items/0/details/connection")).isEqualTo(created.at("/id"));
		assertThat(log.at("/items/0/details/action")).isEqualTo("created");
	}

	private static String host() {
		return AuthFixtures.unique("idp") + ".example.com";
	}

	private String body(String host) {
		return """
				{"organisation": "%s", "name": {"th": "บริษัททดสอบ", "en": "Test company"}, "issuer": "https://%s",
				 "clientId": "ecotown", "clientSecret": "%s", "domains": ["%s"], "defaultRoles": ["representative"],
				 "roleMappings": [{"claim": "groups", "value": "inspectors", "role": "inspector"}],
				 "jitProvisioning": true, "enabled": true}
				""".formatted(this.organisation, host, SECRET, host);
	}

	private Api.Answer create(String body) {
		return this.api.post(this.admin, "/api/connections", body);
	}

	private Api.Answer change(Api.Answer created, String body, String etag) {
		return this.api.change(this.admin, HttpMethod.PUT, path(created), body, etag);
	}

	private static String path(Api.Answer created) {
		return "/api/connections/" + created.at("/id");
	}

}
