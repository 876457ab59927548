package org.ecotown.auth;

import java.net.http.HttpResponse;
import java.util.Map;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class AuthorizationResponseIT {

	@LocalServerPort
	private int port;

	@Test
	void codeComesWithTheNameOfItsIssuer() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("officer");
		fixtures.person(username, fixtures.organisation(), "programme-officer");
		Browser browser = new Browser(this.port);
		OAuthClient client = OAuthClient.gateway(this.port);
		client.code(browser, username, AuthFixtures.PASSWORD);
		String answer = Browser.location(browser.get(client.authorize()));
		assertThat(Browser.parameter(answer, "code")).isPresent();
		assertThat(Browser.parameter(answer, "state")).contains("state-1");
		assertThat(Browser.parameter(answer, "iss")).contains("http://issuer.test");
	}

	@Test
	void refusalComesWithTheNameOfItsIssuer() {
		Map<String, String> asked = OAuthClient.gateway(this.port).authorization();
		asked.put("scope", "openid admin");
		HttpResponse<String> refused = new Browser(this.port).get("/oauth2/authorize?" + Browser.encode(asked));
		assertThat(Browser.parameter(Browser.location(refused), "error")).contains("invalid_scope");
		assertThat(Browser.parameter(Browser.location(refused), "iss")).contains("http://issuer.test");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server" })
	void metadataSaysThatAnswersNameTheirIssuer(String path) {
		Api.Answer metadata = new Api("http://127.0.0.1:" + this.port).get(null, path);
		assertThat(metadata.at("/authorization_response_iss_parameter_supported")).isEqualTo("true");
	}

}
