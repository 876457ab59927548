package org.ecotown.auth.oauth.token;

import java.time.Instant;
import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@EcotownIntegrationTest
class IntrospectionIT {

	@LocalServerPort
	private int port;

	@Test
	void serviceLearnsAboutATokenOfClientCredentialsThatIsMeantForIt() {
		String token = service("training").clientCredentials().at("/access_token");
		Api.Answer answer = introspect(service("agreements"), token);
		assertThat(answer.at("/active")).isEqualTo("true");
		assertThat(answer.at("/client_id")).isEqualTo("training-service");
		assertThat(answer.at("/sub")).isEqualTo("training-service");
		assertThat(answer.at("/iss")).isEqualTo("http://issuer.test");
		assertThat(answer.at("/scope").split(" ")).containsExactlyInAnyOrder("contributions:write", "notices:write");
		assertThat(answer.at("/token_type")).isEqualTo("Bearer");
		assertThat(answer.at("/exp")).isNotBlank();
	}

	@Test
	void serviceLearnsNothingAboutATokenThatIsMeantForOthers() {
		String token = service("agreements").clientCredentials().at("/access_token");
		assertThat(introspect(service("training"), token).body()).isEqualTo("{\"active\":false}");
	}

	@Test
	void clientLearnsAboutItsOwnToken() {
		String token = service("training").clientCredentials().at("/access_token");
		assertThat(introspect(service("training"), token).at("/active")).isEqualTo("true");
	}

	@Test
	void partnerLearnsNothingAboutTokensOfOthers() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String partner = AuthFixtures.unique("partner");
		fixtures.api().create(fixtures.admin(), "/api/clients/" + partner, """
				{"organisation": "%s", "roles": ["representative"], "scopes": [],
				 "secret": "a-secret-of-a-partner-system", "demo": false}
				""".formatted(fixtures.organisation()));
		OAuthClient client = new OAuthClient(this.port, partner, "a-secret-of-a-partner-system", "");
		assertThat(introspect(client, fixtures.admin()).at("/active")).isEqualTo("false");
		assertThat(introspect(client, client.clientCredentials().at("/access_token")).at("/active")).isEqualTo("true");
	}

	@Test
	void forgedTokenIsNotActive() {
		String token = service("training").clientCredentials().at("/access_token");
		String forged = token.substring(0, token.lastIndexOf('.')) + ".AAAA";
		assertThat(introspect(service("agreements"), forged).at("/active")).isEqualTo("false");
		assertThat(introspect(service("agreements"), "nonsense").at("/active")).isEqualTo("false");
	}

	@Test
	void publicClientGetsNoAnswer() {
		Api.Answer answer = OAuthClient.mobile(this.port)
			.post("/oauth2/introspect", Map.of("token", new AuthFixtures(this.port).admin()));
		assertThat(answer.code()).isEqualTo(401);
	}

	@Test
	void revokedTokenOfAPersonIsNotActive() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("officer");
		fixtures.person(username, fixtures.organisation(), "programme-officer");
		OAuthClient client = OAuthClient.gateway(this.port);
		Api.Answer tokens = client.signIn(username, AuthFixtures.PASSWORD);
		Api.Answer before = introspect(service("training"), tokens.at("/access_token"));
		assertThat(before.at("/active")).isEqualTo("true");
		assertThat(before.at("/client_id")).isEqualTo("gateway");
		// a NumericDate (RFC 9470, section 6.2)
		assertThat(Long.parseLong(before.at("/auth_time"))).isCloseTo(Instant.now().getEpochSecond(), within(60L));
		client.post("/oauth2/revoke", Map.of("token", tokens.at("/refresh_token")));
		assertThat(introspect(service("training"), tokens.at("/access_token")).at("/active")).isEqualTo("false");
	}

	private OAuthClient service(String name) {
		return new OAuthClient(this.port, name + "-service", name + "-secret-for-tests-only", "");
	}

	private static Api.Answer introspect(OAuthClient client, String token) {
		return client.post("/oauth2/introspect", Map.of("token", token));
	}

}
