package org.ecotown.auth.oauth.authorization;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class PushedRequestIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private String username = "";

	@BeforeEach
	void register() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("officer");
		fixtures.person(this.username, fixtures.organisation(), "programme-officer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gateway", "mobile" })
	void signsInWithAPushedRequest(String name) {
		OAuthClient client = name.equals("gateway") ? OAuthClient.gateway(this.port) : OAuthClient.mobile(this.port);
		Api.Answer pushed = client.post("/oauth2/par", client.authorization());
		assertThat(pushed.code()).as(pushed.body()).isEqualTo(201);
		assertThat(pushed.at("/expires_in")).isIn("299", "300");
		Browser browser = signedIn();
		String answer = Browser.location(browser.get(authorize(name, pushed)));
		if (name.equals("mobile")) {
			answer = client.consent(browser, answer);
		}
		assertThat(Browser.parameter(answer, "state")).contains("state-1");
		assertThat(client.exchange(Browser.parameter(answer, "code").orElseThrow()).code()).isEqualTo(200);
	}

	@Test
	void pushedRequestSurvivesTheSignInPage() {
		OAuthClient client = OAuthClient.gateway(this.port);
		Api.Answer pushed = client.post("/oauth2/par", client.authorization());
		Browser browser = new Browser(this.port);
		browser.get(authorize("gateway", pushed));
		String back = Browser.location(browser.signIn(this.username, AuthFixtures.PASSWORD));
		assertThat(Browser.parameter(Browser.location(browser.get(back)), "code")).isPresent();
	}

	@Test
	void pushedRequestWorksOnce() {
		OAuthClient client = OAuthClient.gateway(this.port);
		Api.Answer pushed = client.post("/oauth2/par", client.authorization());
		Browser browser = signedIn();
		browser.get(authorize("gateway", pushed));
		HttpResponse<String> again = browser.get(authorize("gateway", pushed));
		assertThat(again.statusCode()).isEqualTo(400);
	}

	@Test
	void pushedRequestIsWorthlessToAnotherClient() {
		OAuthClient client = OAuthClient.gateway(this.port);
		Api.Answer pushed = client.post("/oauth2/par", client.authorization());
		assertThat(signedIn().get(authorize("mobile", pushed)).statusCode()).isEqualTo(400);
	}

	@Test
	void clientThatWantsNoPageIsToldThatOneIsNeeded() {
		OAuthClient client = OAuthClient.gateway(this.port);
		Map<String, String> asked = client.authorization();
		asked.put("prompt", "none");
		Api.Answer pushed = client.post("/oauth2/par", asked);
		String answer = Browser.location(new Browser(this.port).get(authorize("gateway", pushed)));
		assertThat(answer).startsWith("http://issuer.test/login/oauth2/code/ecotown?");
		assertThat(Browser.parameter(answer, "error")).contains("login_required");
		assertThat(Browser.parameter(answer, "state")).contains("state-1");
		assertThat(Browser.parameter(answer, "iss")).contains("http://issuer.test");
		HttpResponse<String> others = new Browser(this.port).get(authorize("mobile", pushed));
		assertThat(others.statusCode()).isEqualTo(400);
		assertThat(others.headers().firstValue("Location")).isEmpty();
	}

	@Test
	void addressAddsNothingToAPushedRequest() {
		OAuthClient client = OAuthClient.gateway(this.port);
		Api.Answer pushed = client.post("/oauth2/par", client.authorization());
		String answer = Browser
			.location(signedIn().get(authorize("gateway", pushed) + "&state=forged&redirect_uri=https://evil.example"));
		assertThat(answer).startsWith("http://issuer.test/login/oauth2/code/ecotown?");
		assertThat(Browser.parameter(answer, "state")).contains("state-1");
	}

	@Test
	void refusesToStoreARequestThatCouldNotBeAnswered() {
		OAuthClient client = OAuthClient.gateway(this.port);
		Map<String, String> asked = client.authorization();
		asked.put("redirect_uri", "https://evil.example/callback");
		assertThat(client.post("/oauth2/par", asked).at("/error")).isEqualTo("invalid_request");
		assertThat(new OAuthClient(this.port, "gateway", "wrong", "").post("/oauth2/par", asked).code()).isEqualTo(401);
	}

	@Test
	void clientThatPushesMustAlwaysDoSo() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String partner = AuthFixtures.unique("partner");
		fixtures.api().create(fixtures.admin(), "/api/clients/" + partner, """
				{"organisation": "%s", "roles": ["representative"], "scopes": [],
				 "secret": "a-secret-of-a-partner-system", "demo": false}
				""".formatted(fixtures.organisation()));
		this.jdbc
			.sql("""
					UPDATE client
					   SET requires_pushed_requests = true, grants = ARRAY ['authorization_code'], scopes = ARRAY ['openid'],
					       redirect_uris = ARRAY ['https://partner.example/callback'], first_party = true
					 WHERE client_id = :id
					""")
			.param("id", partner)
			.update();
		OAuthClient client = new OAuthClient(this.port, partner, "a-secret-of-a-partner-system",
				"https://partner.example/callback");
		Browser browser = signedIn();
		HttpResponse<String> refused = browser.get(client.authorize().replace("openid+profile", "openid"));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.headers().firstValue("Location")).isEmpty();
		Map<String, String> asked = client.authorization();
		asked.put("scope", "openid");
		Api.Answer pushed = client.post("/oauth2/par", asked);
		assertThat(pushed.code()).as(pushed.body()).isEqualTo(201);
		String answer = Browser.location(browser.get(authorize(partner, pushed)));
		assertThat(Browser.parameter(answer, "code")).isPresent();
	}

	@Test
	void metadataNamesTheEndpoint() {
		Api api = new Api("http://127.0.0.1:" + this.port);
		for (String path : List.of("/.well-known/openid-configuration", "/.well-known/oauth-authorization-server")) {
			Api.Answer metadata = api.get(null, path);
			assertThat(metadata.at("/pushed_authorization_request_endpoint"))
				.isEqualTo("http://issuer.test/oauth2/par");
			assertThat(metadata.at("/require_pushed_authorization_requests")).isEqualTo("false");
		}
	}

	private Browser signedIn() {
		Browser browser = new Browser(this.port);
		browser.get("/sign-in");
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		return browser;
	}

	private static String authorize(String clientId, Api.Answer pushed) {
		return "/oauth2/authorize?"
				+ Browser.encode(Map.of("client_id", clientId, "request_uri", pushed.at("/request_uri")));
	}

}
