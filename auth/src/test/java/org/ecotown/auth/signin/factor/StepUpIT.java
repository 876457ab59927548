package org.ecotown.auth.signin.factor;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import com.nimbusds.jwt.JWTClaimsSet;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class StepUpIT {

	private static final String SECOND = "/sign-in/second-factor";

	@LocalServerPort
	private int port;

	private String username = "";

	private OAuthClient client;

	@BeforeEach
	void register() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("trainer");
		fixtures.person(this.username, fixtures.organisation(), "trainer");
		this.client = OAuthClient.gateway(this.port);
	}

	@Test
	void promptLoginAsksOnceMoreAndOnlyOnce() {
		Browser browser = signedIn();
		String asked = this.client.authorize() + "&prompt=login";
		assertThat(Browser.location(browser.get(asked))).isEqualTo("/sign-in?again");
		assertThat(browser.get("/sign-in?again").body()).contains("โปรดเข้าสู่ระบบอีกครั้ง");
		assertThat(Browser.location(browser.get(asked))).as("going back is no way around").isEqualTo("/sign-in?again");
		String resumed = Browser.location(browser.signIn(this.username, AuthFixtures.PASSWORD));
		assertThat(resumed).contains("prompt=login");
		assertThat(Browser.location(browser.get(resumed))).contains("code=");
		assertThat(Browser.location(browser.get(asked))).as("another request").isEqualTo("/sign-in?again");
	}

	@Test
	void promptLoginAsksOnceOfWhoIsNotSignedIn() {
		Browser browser = new Browser(this.port);
		browser.get(this.client.authorize() + "&prompt=login");
		String resumed = Browser.location(browser.signIn(this.username, AuthFixtures.PASSWORD));
		assertThat(Browser.location(browser.get(resumed))).contains("code=");
	}

	@Test
	void maxAgeAsksOnceTheProofIsOlder() {
		Browser browser = signedIn();
		assertThat(Browser.location(browser.get(this.client.authorize() + "&max_age=3600"))).contains("code=");
		String asked = this.client.authorize() + "&max_age=0";
		assertThat(Browser.location(browser.get(asked))).isEqualTo("/sign-in?again");
		String resumed = Browser.location(browser.signIn(this.username, AuthFixtures.PASSWORD));
		assertThat(Browser.location(browser.get(resumed))).contains("code=");
	}

	@Test
	void promptNoneAnswersTheClientInsteadOfShowingAPage() {
		String asked = this.client.authorize() + "&prompt=none";
		assertError(new Browser(this.port).get(asked), "login_required");
		Browser browser = signedIn();
		assertThat(Browser.location(browser.get(asked))).contains("code=");
		assertError(browser.get(asked + "&max_age=0"), "login_required");
		assertError(browser.get(asked + "&acr_values=urn:ecotown:acr:2"), "interaction_required");
	}

	@ParameterizedTest
	@ValueSource(strings = { "max_age=soon", "max_age=-1", "max_age=", "max_age=1&max_age=2", "prompt=create",
			"prompt=login%20magic", "prompt=none%20login" })
	void clientIsToldOfParametersThatSayNothing(String parameter) {
		String asked = this.client.authorize() + "&" + parameter;
		assertError(new Browser(this.port).get(asked), "invalid_request");
		assertError(signedIn().get(asked), "invalid_request");
	}

	@Test
	void anyNumberOfSecondsIsAMaximumAge() {
		assertThat(Browser.location(signedIn().get(this.client.authorize() + "&max_age=99999999999999999999")))
			.contains("code=");
	}

	@Test
	void promptNoneGoesToNoAddressThatIsNotTheClients() {
		String asked = this.client.authorize().replace("issuer.test", "evil.test") + "&prompt=none";
		HttpResponse<String> answer = new Browser(this.port).get(asked);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Location")).isEmpty();
	}

	@Test
	void tokensSayHowAndWhenThePersonSignedIn() {
		Api.Answer tokens = this.client.signIn(this.username, AuthFixtures.PASSWORD);
		Map<String, Object> identity = OAuthClient.parse(tokens.at("/id_token")).getPayload().toJSONObject();
		assertThat(identity).containsEntry("acr", "urn:ecotown:acr:1").containsEntry("amr", java.util.List.of("pwd"));
		assertThat(((Number) identity.get("auth_time")).longValue()).isBetween(Instant.now().getEpochSecond() - 120,
				Instant.now().getEpochSecond());
		Map<String, Object> access = OAuthClient.parse(tokens.at("/access_token")).getPayload().toJSONObject();
		assertThat(access).containsEntry("acr", "urn:ecotown:acr:1")
			.containsEntry("auth_time", identity.get("auth_time"))
			.doesNotContainKey("amr");
		Map<String, Object> renewed = OAuthClient
			.parse(this.client.refresh(tokens.at("/refresh_token")).at("/id_token"))
			.getPayload()
			.toJSONObject();
		assertThat(renewed).containsEntry("auth_time", identity.get("auth_time"))
			.containsEntry("amr", java.util.List.of("pwd"));
	}

	@Test
	void stepUpAsksForAFreshSecondFactorAndTheTokensSaySo() throws Exception {
		Browser browser = signedIn();
		AuthenticatorApp app = AuthenticatorApp.setUp(browser.get("/account/authenticator").body());
		Map<String, String> form = new HashMap<>();
		form.put("code", app.code(0));
		form.put("_csrf", Browser.csrf(browser.get("/account/authenticator").body()));
		browser.post("/account/authenticator", form);
		Browser later = new Browser(this.port);
		String asked = this.client.authorize() + "&acr_values=urn:ecotown:acr:2";
		later.get(asked);
		later.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(Browser.location(later.get(asked))).isEqualTo(SECOND);
		String resumed = Browser.location(later.post(SECOND,
				Map.of("method", "totp", "code", app.code(1), "_csrf", Browser.csrf(later.get(SECOND).body()))));
		Api.Answer tokens = this.client
			.exchange(Browser.parameter(Browser.location(later.get(resumed)), "code").orElseThrow());
		JWTClaimsSet identity = OAuthClient.parse(tokens.at("/id_token")).getJWTClaimsSet();
		assertThat(identity.getStringClaim("acr")).isEqualTo("urn:ecotown:acr:2");
		assertThat(identity.getStringListClaim("amr")).containsExactly("mfa", "otp", "pwd");
		JWTClaimsSet access = OAuthClient.parse(tokens.at("/access_token")).getJWTClaimsSet();
		assertThat(access.getStringClaim("acr")).isEqualTo("urn:ecotown:acr:2");
		assertThat(access.getDateClaim("auth_time")).isBefore(new Date());
	}

	@Test
	void whoHasNoSecondFactorIsLedToSetOneUpForStepUp() {
		assertThat(Browser
			.location(signedIn().get(this.client.authorize() + "&acr_values=urn:ecotown:acr:2%20urn:ecotown:acr:1")))
			.isEqualTo(SECOND + "/setup");
	}

	@Test
	void clientSaysWhomItExpects() {
		Browser browser = new Browser(this.port);
		browser.get(this.client.authorize() + "&login_hint=somying%22%3E%3Cb");
		assertThat(browser.get("/sign-in").body()).contains("value=\"somying&quot;&gt;&lt;b\"");
	}

	@Test
	void metadataSaysSo() {
		Api api = new Api("http://127.0.0.1:" + this.port);
		for (String path : new String[] { "/.well-known/openid-configuration",
				"/.well-known/oauth-authorization-server" }) {
			String metadata = api.get(null, path).body();
			assertThat(metadata).contains("\"acr_values_supported\":[\"urn:ecotown:acr:1\",\"urn:ecotown:acr:2\"]",
					"\"prompt_values_supported\":[\"none\",\"login\",\"consent\",\"select_account\"]");
		}
	}

	private Browser signedIn() {
		Browser browser = new Browser(this.port);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		return browser;
	}

	private static void assertError(HttpResponse<String> answer, String error) {
		assertThat(Browser.location(answer)).startsWith("http://issuer.test/login/oauth2/code/ecotown?error=" + error)
			.contains("state=state-1");
	}

}
