package org.ecotown.auth.oauth.client;

import java.text.ParseException;

import com.nimbusds.jwt.JWTClaimsSet;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class ClientsIT {

	private static final String SECRET = "a-secret-of-more-than-24-characters";

	@LocalServerPort
	private int port;

	private Api api;

	private String admin = "";

	private String organisation = "";

	private String clientId = "";

	@BeforeEach
	void prepare() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.api = fixtures.api();
		this.admin = fixtures.admin();
		this.organisation = fixtures.organisation();
		this.clientId = AuthFixtures.unique("partner");
	}

	@Test
	void registeredClientGetsTokensForItsOrganisation() throws ParseException {
		Api.Answer created = this.api.create(this.admin, path(), body(SECRET));
		assertThat(created.code()).as(created.body()).isEqualTo(201);
		assertThat(created.body()).doesNotContain(SECRET).doesNotContain("sha256");
		JWTClaimsSet claims = OAuthClient.parse(tokens(SECRET).at("/access_token")).getJWTClaimsSet();
		assertThat(claims.getSubject()).isEqualTo(this.clientId);
		assertThat(claims.getAudience()).containsExactly("ecotown-api");
		assertThat(claims.getStringClaim("organisation")).isEqualTo(this.organisation);
		assertThat(claims.getStringListClaim("roles")).containsExactly("programme-officer");
	}

	@Test
	void newSecretReplacesTheOldOneAtOnce() {
		this.api.create(this.admin, path(), body(SECRET));
		assertThat(tokens(SECRET).code()).isEqualTo(200);
		Api.Answer changed = this.api.change(this.admin, HttpMethod.PUT, path(), body("another-" + SECRET), "\"0\"");
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(tokens(SECRET).code()).isEqualTo(401);
		assertThat(tokens("another-" + SECRET).code()).isEqualTo(200);
		assertThat(this.api.get(this.admin, path() + "/history").body()).contains("secret-changed")
			.doesNotContain(SECRET);
	}

	@Test
	void removedClientGetsNothing() {
		this.api.create(this.admin, path(), body(SECRET));
		assertThat(tokens(SECRET).code()).isEqualTo(200);
		assertThat(this.api.change(this.admin, HttpMethod.DELETE, path(), null, "\"1\"").code()).isEqualTo(412);
		assertThat(this.api.change(this.admin, HttpMethod.DELETE, path(), null, "\"0\"").code()).isEqualTo(204);
		assertThat(tokens(SECRET).code()).isEqualTo(401);
		assertThat(this.api.get(this.admin, path()).code()).isEqualTo(404);
	}

	@Test
	void takesBackWhatItAnsweredAndKeepsTheSecret() {
		this.api.create(this.admin, path(), body(SECRET));
		Api.Answer read = this.api.get(this.admin, path());
		ObjectNode body = (ObjectNode) read.json();
		body.putArray("roles").add("trainer");
		assertThat(this.api.change(this.admin, HttpMethod.PUT, path(), body.toString(), "\"7\"").code()).isEqualTo(412);
		assertThat(this.api.send(this.admin, HttpMethod.PUT, path(), body.toString(), (headers) -> {
		}).code()).isEqualTo(428);
		Api.Answer changed = this.api.change(this.admin, HttpMethod.PUT, path(), body.toString(), read.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(changed.json()).isEqualTo(body);
		assertThat(tokens(SECRET).code()).isEqualTo(200);
	}

	@Test
	void conditionOfAPutHolds() {
		assertThat(this.api.send(this.admin, HttpMethod.PUT, path(), body(SECRET), (headers) -> {
		}).code()).isEqualTo(428);
		assertThat(this.api.change(this.admin, HttpMethod.PUT, path(), body(SECRET), "\"0\"").code()).isEqualTo(412);
		this.api.create(this.admin, path(), body(SECRET));
		assertThat(this.api.create(this.admin, path(), body(SECRET)).code()).isEqualTo(412);
	}

	@Test
	void refusesAShortSecretAndGivesNothingWithoutOne() {
		assertThat(this.api.create(this.admin, path(), body("short")).at("/errors/0/pointer")).isEqualTo("/secret");
		Api.Answer without = this.api.create(this.admin, path(),
				"{\"organisation\": \"%s\", \"roles\": [\"trainer\"]}".formatted(this.organisation));
		assertThat(without.code()).as(without.body()).isEqualTo(201);
		assertThat(tokens(SECRET).code()).isEqualTo(401);
	}

	@Test
	void clientsOfThePlatformAreReadOnly() {
		Api.Answer gateway = this.api.get(this.admin, "/api/clients/gateway");
		assertThat(gateway.at("/firstParty")).isEqualTo("true");
		Api.Answer answer = this.api.change(this.admin, HttpMethod.PUT, "/api/clients/gateway", body(SECRET),
				gateway.etag());
		assertThat(answer.code()).isEqualTo(409);
		assertThat(answer.problem()).isEqualTo("first-party-client");
		assertThat(this.api.change(this.admin, HttpMethod.DELETE, "/api/clients/gateway", null, gateway.etag()).code())
			.isEqualTo(409);
	}

	@Test
	void refusesAScopeOfThePlatformsServices() {
		String reserved = body(SECRET).replace("\"scopes\": []", "\"scopes\": [\"contributions:write\"]");
		Api.Answer refused = this.api.create(this.admin, path(), reserved);
		assertThat(refused.code()).as(refused.body()).isEqualTo(422);
		assertThat(refused.at("/errors/0/pointer")).isEqualTo("/scopes");
		assertThat(refused.at("/errors/0/code")).isEqualTo("reserved-scope");
		assertThat(refused.at("/errors/0/detail")).contains("สงวน");
		this.api.create(this.admin, path(), body(SECRET));
		assertThat(this.api.change(this.admin, HttpMethod.PUT, path(), reserved, "\"0\"").code()).isEqualTo(422);
		assertThat(this.api.get(this.admin, path()).json().at("/scopes")).isEmpty();
	}

	@Test
	void auditorSeesClientsOfTheOwnOrganisationOnly() {
		this.api.create(this.admin, path(), body(SECRET));
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String auditor = AuthFixtures.unique("auditor");
		fixtures.person(auditor, this.organisation, "auditor");
		String own = fixtures.token(auditor);
		assertThat(this.api.get(own, path()).code()).isEqualTo(200);
		assertThat(this.api.get(own, path() + "/history").code()).isEqualTo(200);
		assertThat(this.api.get(own, "/api/clients").json().at("/items")).hasSize(1);
		assertThat(this.api.get(own, "/api/clients/gateway").code()).isEqualTo(404);
		String stranger = AuthFixtures.unique("auditor");
		fixtures.person(stranger, fixtures.organisation(), "auditor");
		String other = fixtures.token(stranger);
		assertThat(this.api.get(other, path()).code()).isEqualTo(404);
		assertThat(this.api.get(other, path() + "/history").code()).isEqualTo(404);
		assertThat(this.api.get(other, "/api/clients").json().at("/items")).isEmpty();
	}

	@Test
	void partnersCannotRegisterClients() {
		this.api.create(this.admin, path(), body(SECRET));
		String partner = tokens(SECRET).at("/access_token");
		assertThat(this.api.create(partner, path() + "-2", body(SECRET)).code()).isEqualTo(403);
		assertThat(this.api.get(partner, "/api/clients").code()).isEqualTo(403);
	}

	private String path() {
		return "/api/clients/" + this.clientId;
	}

	private String body(String secret) {
		return """
				{"organisation": "%s", "roles": ["programme-officer"], "scopes": [], "secret": "%s", "demo": false}
				""".formatted(this.organisation, secret);
	}

	private Api.Answer tokens(String secret) {
		return new OAuthClient(this.port, this.clientId, secret, "").clientCredentials();
	}

}
