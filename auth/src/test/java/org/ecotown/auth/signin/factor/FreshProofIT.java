package org.ecotown.auth.signin.factor;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class FreshProofIT {

	private static final String SECOND = "/sign-in/second-factor";

	private static final String APP = "/account/authenticator";

	@LocalServerPort
	private int port;

	@Autowired
	private FindByIndexNameSessionRepository<? extends Session> sessions;

	private String username = "";

	private String person = "";

	private Browser browser;

	@BeforeEach
	void signIn() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("trainer");
		this.person = fixtures.person(this.username, fixtures.organisation(), "trainer");
		this.browser = new Browser(this.port);
		this.browser.signIn(this.username, AuthFixtures.PASSWORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { APP, "/account/passkeys" })
	void whoLeftTheBrowserOpenSignsInOnceMoreAndIsLedBack(String page) {
		assertThat(this.browser.get(page).statusCode()).isEqualTo(200);
		letTimePass();
		assertThat(Browser.location(this.browser.get(page))).isEqualTo("/sign-in?again");
		assertThat(Browser.location(this.browser.signIn(this.username, AuthFixtures.PASSWORD))).isEqualTo(page);
		assertThat(this.browser.get(page).statusCode()).isEqualTo(200);
	}

	@Test
	void anOldSignInSetsNothingUpOnTheWayOfASignInEither() {
		AuthenticatorApp app = AuthenticatorApp.setUp(this.browser.get(SECOND + "/setup").body());
		letTimePass();
		assertThat(Browser.location(this.browser.get(SECOND + "/setup"))).isEqualTo("/sign-in?again");
		assertThat(Browser.location(this.browser.get(SECOND + "/passkey-setup"))).isEqualTo("/sign-in?again");
		assertThat(this.browser.get(SECOND + "/setup/qr.svg").statusCode()).isEqualTo(403);
		assertThat(Browser.location(post(SECOND + "/setup", Map.of("code", app.code(0))))).isEqualTo("/sign-in?again");
		assertThat(this.browser.get("/account").body()).contains("ยังไม่ได้ตั้งค่า");
	}

	@Test
	void whoHasASecondFactorProvesItBeforeItIsRemoved() {
		AuthenticatorApp app = enrol();
		letTimePass();
		assertThat(Browser.location(post(APP + "/removal", Map.of()))).isEqualTo(SECOND);
		String back = Browser.location(post(SECOND, Map.of("method", "totp", "code", app.code(1))));
		assertThat(back).isEqualTo("/account?done=proved");
		assertThat(this.browser.get(back).body()).contains("ยืนยันตัวตนแล้ว โปรดเลือก", "แอปยืนยันตัวตน");
		assertThat(Browser.location(post(APP + "/removal", Map.of()))).isEqualTo("/account?done=authenticator-removed");
	}

	@Test
	void thePasswordAloneIsNotEnoughOnceThereIsASecondFactor() {
		enrol();
		letTimePass();
		this.browser.signIn(this.username, AuthFixtures.PASSWORD);
		for (String path : new String[] { "/account/recovery-codes", "/account/passkeys/removal" }) {
			assertThat(Browser.location(post(path, Map.of("id", "AAAA")))).as(path).isEqualTo(SECOND);
		}
		assertThat(Browser.location(this.browser.get("/account/passkeys"))).isEqualTo(SECOND);
	}

	private AuthenticatorApp enrol() {
		AuthenticatorApp app = AuthenticatorApp.setUp(this.browser.get(APP).body());
		assertThat(post(APP, Map.of("code", app.code(0))).body()).contains("<code>");
		return app;
	}

	private void letTimePass() {
		OlderProofs.make(this.sessions, this.person, Duration.ofMinutes(20));
	}

	private HttpResponse<String> post(String path, Map<String, String> fields) {
		Map<String, String> form = new HashMap<>(fields);
		form.put("_csrf", Browser.csrf(this.browser.get("/sign-in").body()));
		return this.browser.post(path, form);
	}

}
