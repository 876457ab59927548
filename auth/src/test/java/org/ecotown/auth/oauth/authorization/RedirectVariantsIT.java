package org.ecotown.auth.oauth.authorization;

import java.net.http.HttpResponse;
import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A code goes where the client said it may, compared character by character (RFC 9700,
 * section 2.1); only the port of a loopback address is free (RFC 8252, section 7.3). The
 * person is signed in and has consented, so that anything that passes is answered with a
 * redirect at once.
 */
@EcotownIntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedirectVariantsIT {

	private static final String REGISTERED = "https://partner.example/callback?from=ecotown";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private OAuthClient partner;

	private OAuthClient mobile;

	private Browser browser;

	@BeforeEach
	void signIn() {
		if (this.browser != null) {
			return;
		}
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("leader");
		fixtures.person(username, fixtures.organisation(), "enterprise-leader");
		String clientId = AuthFixtures.unique("partner");
		this.jdbc.sql("""
				INSERT INTO client (client_id, authentication, grants, redirect_uris, post_logout_redirect_uris, scopes,
				                    audiences, roles, first_party, demo, version)
				VALUES (:clientId, 'none', '{authorization_code,refresh_token}', ARRAY[:redirect],
				        '{https://partner.example/}', '{openid,profile}', '{ecotown-api}', '{}', false, false, 0)
				""").param("clientId", clientId).param("redirect", REGISTERED).update();
		this.partner = new OAuthClient(this.port, clientId, null, REGISTERED);
		this.mobile = OAuthClient.mobile(this.port);
		this.browser = new Browser(this.port);
		this.partner.code(this.browser, username, AuthFixtures.PASSWORD);
		this.mobile.consent(this.browser, Browser.location(this.browser.get(this.mobile.authorize())));
	}

	@Test
	void whatIsRegisteredIsAnswered() {
		for (OAuthClient client : new OAuthClient[] { this.partner, this.mobile }) {
			assertThat(Browser.parameter(Browser.location(this.browser.get(client.authorize())), "code")).isPresent();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1/callback", "http://127.0.0.1:1/callback", "http://127.0.0.1:80/callback",
			"http://127.0.0.1:65535/callback", "org.ecotown.app:/callback" })
	void portOfALoopbackAddressIsFree(String address) {
		Map<String, String> asked = this.mobile.authorization();
		asked.put("redirect_uri", address);
		assertThat(Browser.location(this.browser.get("/oauth2/authorize?" + Browser.encode(asked))))
			.startsWith(address + "?code=");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			// another scheme
			"http://partner.example/callback?from=ecotown", "HTTPS://partner.example/callback?from=ecotown",
			"//partner.example/callback?from=ecotown", "javascript://partner.example/callback?from=ecotown",
			"partner.example/callback?from=ecotown", "/callback?from=ecotown",
			// another host
			"https://evil.example/callback?from=ecotown", "https://evil.partner.example/callback?from=ecotown",
			"https://partner.example.evil.example/callback?from=ecotown",
			"https://partner.example./callback?from=ecotown", "https://PARTNER.example/callback?from=ecotown",
			"https://partner-example/callback?from=ecotown", "https://p\u0430rtner.example/callback?from=ecotown",
			"https://xn--prtner-4ve.example/callback?from=ecotown", "https://*.example/callback?from=ecotown",
			"https://127.0.0.1/callback?from=ecotown", "https://[::1]/callback?from=ecotown",
			"https://[::ffff:127.0.0.1]/callback?from=ecotown",
			// another port
			"https://partner.example:443/callback?from=ecotown", "https://partner.example:8443/callback?from=ecotown",
			"https://partner.example:/callback?from=ecotown", "https://partner.example:0/callback?from=ecotown",
			// somebody before or after the host
			"https://user@partner.example/callback?from=ecotown", "https://partner.example@evil.example/callback",
			"https://partner.example:443@evil.example/callback", "https://evil.example\\@partner.example/callback",
			"https://evil.example#@partner.example/callback?from=ecotown",
			"https://evil.example?@partner.example/callback?from=ecotown",
			"https://evil.example/partner.example/callback?from=ecotown",
			// another path
			"https://partner.example", "https://partner.example/?from=ecotown",
			"https://partner.example/callback/?from=ecotown", "https://partner.example/Callback?from=ecotown",
			"https://partner.example/callback2?from=ecotown", "https://partner.example/callback/evil?from=ecotown",
			"https://partner.example/x/../callback?from=ecotown", "https://partner.example/callback/../x?from=ecotown",
			"https://partner.example/./callback?from=ecotown", "https://partner.example//callback?from=ecotown",
			"https://partner.example/callback;x=1?from=ecotown", "https://partner.example/*?from=ecotown",
			"https://partner.example\\callback?from=ecotown",
			// the same once it is decoded
			"https://partner.example/%63allback?from=ecotown", "https://partner.example%2Fcallback?from=ecotown",
			"https://partner.example/callback%3Ffrom=ecotown", "https://partner.example/%2e%2e/callback?from=ecotown",
			"https://partner.example/callback%00?from=ecotown", "https://partner.example/callback%0d%0aX: 1",
			// another query, a fragment
			"https://partner.example/callback", "https://partner.example/callback?",
			"https://partner.example/callback?from=evil", "https://partner.example/callback?from=ecotown&next=evil",
			"https://partner.example/callback?next=evil&from=ecotown",
			"https://partner.example/callback?from=ecotown#access_token=x",
			"https://partner.example/callback?from=ecotown#",
			// blanks, nothing, other schemes, where it may be sent after sign-out
			" https://partner.example/callback?from=ecotown", "https://partner.example/callback?from=ecotown ",
			"https://partner.example/callback?from=ecotown\n", "data:text/html,x", "javascript:alert(1)",
			"urn:ietf:wg:oauth:2.0:oob", "https://partner.example/",
			"https://partner.example/callback?from=ecotown," + "https://partner.example/callback?from=ecotown" })
	void refusesWhatIsNotExactlyRegistered(String address) {
		refuses(this.partner, address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:53682/callback", "http://127.0.0.2:53682/callback",
			"http://127.1:53682/callback", "http://2130706433:53682/callback", "http://0x7f.0.0.1:53682/callback",
			"http://0177.0.0.1:53682/callback", "http://0.0.0.0:53682/callback", "http://[::1]:53682/callback",
			"http://[::ffff:127.0.0.1]:53682/callback", "http://127.0.0.1.:53682/callback",
			"http://127.0.0.1.evil.example:53682/callback", "http://127.0.0.1:53682@evil.example/callback",
			"http://user@127.0.0.1:53682/callback", "https://127.0.0.1:53682/callback", "http://127.0.0.1:53682/",
			"http://127.0.0.1:53682/callback/", "http://127.0.0.1:53682/Callback",
			"http://127.0.0.1:53682/x/../callback", "http://127.0.0.1:53682/callback?x=1",
			"http://127.0.0.1:53682/callback#x", "http://127.0.0.1:99999/callback", "http://127.0.0.1:0/callback",
			"http://127.0.0.1:/callback", "http://127.0.0.1:053682/callback", "http://127.0.0.1:-1/callback",
			"http://127.0.0.1:{port}/callback", "http://127.0.0.1:53682/callback?", "http://127.0.0.1/callback?",
			"http://127.0.0.1:53682//callback", "http://127.0.0.1//callback", "HTTP://127.0.0.1:53682/callback",
			"hTTp://127.0.0.1/callback", "http://127.0.0.1:65536/callback", "http://127.0.0.1:53682/./callback",
			"http://127.0.0.1:53682/callback#", "http://127.0.0.1:53682/callback;x",
			"http://127.0.0.1:53682/%63allback", "http://127.0.0.1:+53682/callback",
			"http://127.0.0.1:\u0e55\u0e53/callback",
			// the private scheme of the app and what looks like it
			"org.ecotown.app:/callback/", "org.ecotown.app:/callback?x=1", "org.ecotown.app://callback",
			"org.ecotown.app:///callback", "org.ecotown.app:callback", "ORG.ECOTOWN.APP:/callback",
			"org.ecotown.app.evil:/callback", "org.ecotown:/callback", "org-ecotown-app:/callback",
			"evil.org.ecotown.app:/callback", "intent://callback#Intent;scheme=org.ecotown.app;end" })
	void refusesWhatOnlyLooksLikeTheDevice(String address) {
		refuses(this.mobile, address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/callback", "https://partner.example/callback?from=ecotown" })
	void refusesTwoAddressesEvenWhereOneIsRegistered(String second) {
		assertRefused(this.browser.get(this.partner.authorize() + "&redirect_uri="
				+ Browser.encode(Map.of("x", second)).substring("x=".length())), second);
	}

	@Test
	void codeIsNotGivenForAnotherAddressThanItWasSentTo() {
		String code = Browser.parameter(Browser.location(this.browser.get(this.mobile.authorize())), "code")
			.orElseThrow();
		assertThat(this.mobile.exchangeFor(code, "org.ecotown.app:/callback").at("/error")).isEqualTo("invalid_grant");
	}

	private void refuses(OAuthClient client, String address) {
		long before = authorizations();
		Map<String, String> asked = client.authorization();
		asked.put("redirect_uri", address);
		assertRefused(this.browser.get("/oauth2/authorize?" + Browser.encode(asked)), address);
		Api.Answer pushed = client.post("/oauth2/par", asked);
		assertThat(pushed.code()).as(pushed.body()).isEqualTo(400);
		assertThat(pushed.at("/error")).isEqualTo("invalid_request");
		assertThat(authorizations()).isEqualTo(before);
	}

	private long authorizations() {
		return this.jdbc.sql("SELECT count(*) FROM issued_authorization").query(Long.class).single();
	}

	private void assertRefused(HttpResponse<String> answer, String address) {
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Location")).isEmpty();
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
		assertThat(answer.body()).contains("ไม่สามารถดำเนินการต่อได้").doesNotContain(address.strip());
	}

}
