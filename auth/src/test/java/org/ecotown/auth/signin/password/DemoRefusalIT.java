package org.ecotown.auth.signin.password;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.oauth.client.secret.SecretHash;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
@TestPropertySource(properties = "ecotown.auth.demo=false")
class DemoRefusalIT {

	private static final String SECRET = "a-secret-of-more-than-24-characters";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void refusesToRegisterADemoPerson() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		Api.Answer answer = fixtures.api()
			.post(fixtures.admin(), "/api/people",
					AuthFixtures.personJson(AuthFixtures.unique("demo"), fixtures.organisation(), "trainer", true));
		assertThat(answer.code()).isEqualTo(422);
		assertThat(answer.problem()).isEqualTo("refused-demo");
	}

	@Test
	void refusesToRegisterADemoClient() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		Api.Answer answer = fixtures.api().create(fixtures.admin(), "/api/clients/demo-client", """
				{"organisation": "%s", "roles": ["trainer"], "secret": "%s", "demo": true}
				""".formatted(fixtures.organisation(), SECRET));
		assertThat(answer.problem()).isEqualTo("refused-demo");
	}

	@Test
	void refusesTheSignInAndTheRefreshOfADemoPerson() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("demo");
		fixtures.person(username, fixtures.organisation(), "trainer");
		OAuthClient client = OAuthClient.gateway(this.port);
		String refresh = client.signIn(username, AuthFixtures.PASSWORD).at("/refresh_token");
		this.jdbc.sql("UPDATE person SET demo = true WHERE username = :username").param("username", username).update();
		assertThat(Browser.location(new Browser(this.port).signIn(username, AuthFixtures.PASSWORD)))
			.isEqualTo("/sign-in?error");
		assertThat(client.refresh(refresh).at("/error")).isEqualTo("invalid_grant");
	}

	@Test
	void givesADemoClientNoToken() {
		this.jdbc.sql("""
				WITH demo AS (
				INSERT INTO client (client_id, authentication, grants, redirect_uris, post_logout_redirect_uris, scopes,
				                    audiences, roles, first_party, demo, version)
				VALUES ('old-demo', 'client_secret_basic', '{client_credentials}', '{}', '{}', '{}', '{ecotown-api}',
				        '{platform-admin}', false, true, 0)
				RETURNING id)
				INSERT INTO client_secret (client, hash) SELECT id, :hash FROM demo
				""").param("hash", SecretHash.of(SECRET)).update();
		assertThat(new OAuthClient(this.port, "old-demo", SECRET, "").clientCredentials().at("/error"))
			.isEqualTo("invalid_client");
	}

}
