package org.ecotown.auth.oauth.authorization;

import java.net.http.HttpResponse;
import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
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

	@Test
	void answerComesInTheFragmentWhereTheClientWantsIt() {
		String answer = Browser.location(signedIn().get(asking("fragment")));
		assertThat(answer).startsWith("http://issuer.test/login/oauth2/code/ecotown#code=")
			.contains("&state=state-1")
			.contains("&iss=http%3A%2F%2Fissuer.test");
		String refused = Browser.location(new Browser(this.port).get(asking("fragment") + "&prompt=none"));
		assertThat(refused).contains("#error=login_required&state=state-1");
	}

	@Test
	void answerIsPostedWhereTheClientWantsIt() {
		HttpResponse<String> page = signedIn().get(asking("form_post"));
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("action=\"http://issuer.test/login/oauth2/code/ecotown\"", "name=\"code\"",
				"name=\"state\" value=\"state-1\"", "name=\"iss\" value=\"http://issuer.test\"",
				"src=\"/sign-in/answer.js\"");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self'")
			.endsWith("form-action 'self' http://issuer.test");
		assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		HttpResponse<String> refused = new Browser(this.port).get(asking("form_post") + "&prompt=none");
		assertThat(refused.body()).contains("name=\"error\" value=\"login_required\"");
	}

	@Test
	void consentKeepsTheModeThatWasAskedFor() {
		Map<String, String> asked = OAuthClient.mobile(this.port).authorization();
		asked.put("response_mode", "fragment");
		Browser browser = signedIn();
		String consent = Browser.location(browser.get("/oauth2/authorize?" + Browser.encode(asked)));
		String page = browser.get(consent.substring("http://issuer.test".length())).body();
		assertThat(page).contains("name=\"response_mode\" value=\"fragment\"");
		String answer = Browser.location(browser.post("/oauth2/authorize", Map.of("client_id", "mobile", "state",
				Browser.parameter(consent, "state").orElseThrow(), "response_mode", "fragment")));
		assertThat(answer).contains("/callback#error=access_denied");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "", "query.jwt", "QUERY", "query&response_mode=query" })
	void otherModesAreRefused(String mode) {
		String answer = Browser.location(new Browser(this.port).get(asking(mode)));
		assertThat(Browser.parameter(answer, "error")).as(answer).contains("invalid_request");
		assertThat(Browser.parameter(answer, "state")).contains("state-1");
	}

	@Test
	void otherModesAreNotPushedEither() {
		Map<String, String> asked = OAuthClient.gateway(this.port).authorization();
		asked.put("response_mode", "nonsense");
		Api.Answer answer = OAuthClient.gateway(this.port).post("/oauth2/par", asked);
		assertThat(answer.code()).isEqualTo(400);
		assertThat(answer.at("/error")).isEqualTo("invalid_request");
	}

	private String asking(String mode) {
		return OAuthClient.gateway(this.port).authorize() + "&response_mode=" + mode;
	}

	private Browser signedIn() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("officer");
		fixtures.person(username, fixtures.organisation(), "programme-officer");
		Browser browser = new Browser(this.port);
		browser.signIn(username, AuthFixtures.PASSWORD);
		return browser;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server" })
	void metadataSaysWhichModesThereAre(String path) {
		Api.Answer metadata = new Api("http://127.0.0.1:" + this.port).get(null, path);
		assertThat(metadata.json().at("/response_modes_supported").toString())
			.isEqualTo("[\"query\",\"fragment\",\"form_post\"]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server" })
	void metadataSaysThatAnswersNameTheirIssuer(String path) {
		Api.Answer metadata = new Api("http://127.0.0.1:" + this.port).get(null, path);
		assertThat(metadata.at("/authorization_response_iss_parameter_supported")).isEqualTo("true");
	}

}
