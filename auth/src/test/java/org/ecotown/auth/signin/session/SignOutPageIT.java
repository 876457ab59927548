package org.ecotown.auth.signin.session;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sign-out that names no identity token asks the person.
 */
@EcotownIntegrationTest
class SignOutPageIT {

	private static final String BACK = "/connect/logout?client_id=gateway&state=a%26b&post_logout_redirect_uri=http%3A%2F%2Fissuer.test%2F";

	@LocalServerPort
	private int port;

	private final Map<String, String> asked = new HashMap<>(
			Map.of("client_id", "gateway", "state", "a&b", "post_logout_redirect_uri", "http://issuer.test/"));

	private Browser browser;

	private OAuthClient client;

	private String refresh = "";

	@BeforeEach
	void signIn() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("leaving");
		fixtures.person(username, fixtures.organisation(), "coordinator");
		this.browser = new Browser(this.port);
		this.client = OAuthClient.gateway(this.port);
		this.refresh = this.client.exchange(this.client.code(this.browser, username, AuthFixtures.PASSWORD))
			.at("/refresh_token");
	}

	@Test
	void personIsAskedAndThenGoesBackToTheClient() {
		HttpResponse<String> page = follow(this.browser.get(BACK));
		assertThat(page.body()).contains("ต้องการออกจากระบบหรือไม่");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("http://issuer.test");
		assertThat(isSignedIn()).isTrue();
		this.asked.put("_csrf", Browser.csrf(page.body()));
		HttpResponse<String> out = this.browser.post("/sign-in/out", this.asked);
		assertThat(Browser.location(out)).isEqualTo("http://issuer.test/?state=a%26b");
		assertThat(isSignedIn()).isFalse();
		assertThat(this.client.refresh(this.refresh).at("/error")).isEqualTo("invalid_grant");
	}

	@Test
	void postedRequestIsAskedAboutToo() {
		HttpResponse<String> page = follow(this.browser.post("/connect/logout", Map.of()));
		assertThat(page.body()).contains("ต้องการออกจากระบบหรือไม่");
		HttpResponse<String> out = this.browser.post("/sign-in/out", Map.of("_csrf", Browser.csrf(page.body())));
		assertThat(Browser.location(out)).isEqualTo("/sign-in?ended");
	}

	@Test
	void nobodyElseConfirmsForThePerson() {
		this.browser.post("/sign-in/out", this.asked);
		this.asked.put("_csrf", "forged");
		this.browser.post("/sign-in/out", this.asked);
		assertThat(isSignedIn()).isTrue();
	}

	@Test
	void whoIsNotSignedInIsNotAsked() {
		Browser stranger = new Browser(this.port);
		HttpResponse<String> answer = stranger.get(Browser.location(stranger.get(BACK)));
		assertThat(Browser.location(answer)).isEqualTo("http://issuer.test/?state=a%26b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "client_id=gateway&post_logout_redirect_uri=https%3A%2F%2Fevil.example%2F",
			"post_logout_redirect_uri=http%3A%2F%2Fissuer.test%2F", "client_id=nobody" })
	void addressThatIsNotTheClientsIsRefused(String query) {
		HttpResponse<String> page = follow(this.browser.get("/connect/logout?" + query));
		assertThat(page.statusCode()).isEqualTo(400);
		assertThat(page.headers().firstValue("Location")).isEmpty();
		assertThat(isSignedIn()).isTrue();
	}

	private HttpResponse<String> follow(HttpResponse<String> answer) {
		return this.browser.get(Browser.location(answer));
	}

	private boolean isSignedIn() {
		return Browser.parameter(Browser.location(this.browser.get(this.client.authorize())), "code").isPresent();
	}

}
