package org.ecotown.auth.signin.page;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class ConsentIT {

	private static final String REDIRECT = "https://partner.example/callback";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private String username = "";

	private String clientId = "";

	@BeforeEach
	void register() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("leader");
		fixtures.person(this.username, fixtures.organisation(), "enterprise-leader");
		this.clientId = AuthFixtures.unique("partner");
		this.jdbc.sql("""
				INSERT INTO client (client_id, grants, redirect_uris, post_logout_redirect_uris, scopes, audiences,
				                    roles, first_party, demo, version)
				VALUES (:clientId, '{authorization_code,refresh_token}', ARRAY[:redirect], '{}', '{openid,profile}',
				        '{ecotown-api}', '{}', false, false, 0)
				""").param("clientId", this.clientId).param("redirect", REDIRECT).update();
	}

	@Test
	void personIsAskedOnceAndTheClientGetsItsCode() {
		Browser browser = new Browser(this.port).preferring("en");
		HttpResponse<String> page = consentPage(browser);
		assertThat(page.body()).contains(this.clientId + " asks to act on your behalf",
				"See your name and your organisation");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
			.endsWith("form-action 'self' https://partner.example");
		HttpResponse<String> allowed = browser.post("/oauth2/authorize",
				Map.of("client_id", this.clientId, "state", state(page), "scope", "profile"));
		String code = Browser.parameter(Browser.location(allowed), "code").orElseThrow();
		assertThat(Browser.location(allowed)).startsWith(REDIRECT);
		assertThat(code).isNotBlank();
		HttpResponse<String> again = browser.get(client().authorize());
		assertThat(Browser.location(again)).startsWith(REDIRECT);
	}

	@Test
	void promptConsentAsksAnewAndARefusalCountsThen() {
		Browser browser = new Browser(this.port).preferring("en");
		HttpResponse<String> first = consentPage(browser);
		browser.post("/oauth2/authorize",
				Map.of("client_id", this.clientId, "state", state(first), "scope", "profile"));
		String location = Browser.location(browser.get(client().authorize() + "&prompt=consent"));
		assertThat(location).startsWith("http://issuer.test/consent?");
		HttpResponse<String> page = browser.get(location.substring("http://issuer.test".length()));
		assertThat(page.body()).contains("See your name and your organisation");
		HttpResponse<String> denied = browser.post("/oauth2/authorize",
				Map.of("client_id", this.clientId, "state", state(page)));
		assertThat(Browser.parameter(Browser.location(denied), "error")).contains("access_denied");
		assertThat(Browser.location(browser.get(client().authorize()))).contains("/consent?");
	}

	@Test
	void promptConsentIsHeardFromTheWebAppAndForTheIdentityAlone() {
		OAuthClient gateway = OAuthClient.gateway(this.port);
		Browser browser = new Browser(this.port);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		String location = Browser
			.location(browser.get(gateway.authorize().replace("openid+profile", "openid") + "&prompt=consent"));
		assertThat(location).startsWith("http://issuer.test/consent?");
		HttpResponse<String> page = browser.get(location.substring("http://issuer.test".length()));
		assertThat(page.body()).contains("name=\"scope\" value=\"openid\"").doesNotContain("checkbox");
		String allowed = Browser.location(browser.post("/oauth2/authorize",
				Map.of("client_id", "gateway", "state", state(page), "scope", "openid")));
		assertThat(Browser.parameter(allowed, "code")).isPresent();
	}

	@Test
	void consentGivenTwiceAtOnceIsGivenTwice() {
		Browser browser = new Browser(this.port);
		HttpResponse<String> page = consentPage(browser);
		CompletableFuture<HttpResponse<String>> allowed = new CompletableFuture<>();
		new TransactionTemplate(this.transactions).executeWithoutResult((elsewhere) -> {
			this.jdbc.sql("""
					INSERT INTO oauth2_authorization_consent (registered_client_id, principal_name, authorities)
					SELECT registered_client_id, principal_name, 'SCOPE_profile' FROM issued_authorization
					WHERE state_hash = sha256(convert_to(:state, 'UTF8'))
					""").param("state", state(page)).update();
			Thread.startVirtualThread(() -> allowed.complete(browser.post("/oauth2/authorize",
					Map.of("client_id", this.clientId, "state", state(page), "scope", "profile"))));
			Awaitility.await().until(this::somebodyWaits);
		});
		assertThat(Browser.parameter(Browser.location(allowed.join()), "code")).isPresent();
	}

	private boolean somebodyWaits() {
		return this.jdbc
			.sql("""
					SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
					AND query LIKE '%oauth2_authorization_consent%')
					""")
			.query(Boolean.class)
			.single();
	}

	@Test
	void refusalReachesTheClient() {
		Browser browser = new Browser(this.port);
		HttpResponse<String> page = consentPage(browser);
		assertThat(page.body()).contains("อนุญาตการเข้าถึง");
		HttpResponse<String> denied = browser.post("/oauth2/authorize",
				Map.of("client_id", this.clientId, "state", state(page)));
		assertThat(Browser.parameter(Browser.location(denied), "error")).contains("access_denied");
	}

	@Test
	void pageIsForSignedInPeopleOnly() {
		HttpResponse<String> answer = new Browser(this.port)
			.get("/consent?client_id=" + this.clientId + "&scope=openid&state=x");
		assertThat(Browser.location(answer)).isEqualTo("/sign-in");
	}

	private OAuthClient client() {
		return new OAuthClient(this.port, this.clientId, null, REDIRECT);
	}

	@Test
	void appOfThePlatformIsCalledByItsName() {
		Browser browser = new Browser(this.port).preferring("th");
		assertThat(consentPage(browser, OAuthClient.mobile(this.port)).body()).contains("แอป Ecotown บนมือถือ");
	}

	private HttpResponse<String> consentPage(Browser browser) {
		return consentPage(browser, client());
	}

	private HttpResponse<String> consentPage(Browser browser, OAuthClient client) {
		browser.get(client.authorize());
		HttpResponse<String> signedIn = browser.signIn(this.username, AuthFixtures.PASSWORD);
		String location = Browser.location(browser.get(Browser.location(signedIn)));
		assertThat(location).startsWith("http://issuer.test/consent?");
		return browser.get(location.substring("http://issuer.test".length()));
	}

	private static String state(HttpResponse<String> page) {
		String marker = "name=\"state\" value=\"";
		int start = page.body().indexOf(marker) + marker.length();
		return page.body().substring(start, page.body().indexOf('"', start));
	}

}
