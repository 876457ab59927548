package org.ecotown.auth.signin.factor;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class SecondFactorIT {

	private static final Pattern RECOVERY_CODE = Pattern.compile("<code>([a-z0-9-]{19})</code>");

	private static final String PAGE = "/sign-in/second-factor";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private AuthFixtures fixtures;

	private String username = "";

	private String person = "";

	private OAuthClient client;

	@BeforeEach
	void register() {
		this.fixtures = new AuthFixtures(this.port);
		this.client = OAuthClient.gateway(this.port);
		register("inspector");
	}

	@Test
	void whoMustHaveOneIsLedToSetItUpAndThenToTheClient() {
		Browser browser = signIn();
		String resumed = resume(browser);
		assertThat(resumed).isEqualTo(PAGE + "/setup");
		HttpResponse<String> page = browser.get(resumed);
		assertThat(page.body()).contains("ตั้งค่าแอปยืนยันตัวตน", "src=\"/sign-in/second-factor/setup/qr.svg\"")
			.doesNotContain("<script");
		AuthenticatorApp app = AuthenticatorApp.setUp(page.body());
		HttpResponse<String> codes = post(browser, PAGE + "/setup", PAGE + "/setup", Map.of("code", app.code(0)));
		assertThat(recoveryCodes(codes)).hasSize(10);
		String back = Browser.location(browser.get(PAGE + "/continue"));
		assertThat(back).startsWith("/oauth2/authorize?");
		assertThat(Browser.parameter(Browser.location(browser.get(back)), "code")).isPresent();
		assertThat(events()).contains("factor-added {\"factor\": \"authenticator\"}",
				"factor-added {\"factor\": \"recovery-codes\"}");
	}

	@Test
	void qrCodeIsAnImageOfTheKeyAndNotKept() {
		Browser browser = signIn();
		browser.get(PAGE + "/setup");
		HttpResponse<String> image = browser.get(PAGE + "/setup/qr.svg");
		assertThat(image.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
		assertThat(image.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		assertThat(image.body()).startsWith("<svg").doesNotContain("script");
		assertThat(Browser.location(new Browser(this.port).get(PAGE + "/setup/qr.svg"))).isEqualTo("/sign-in");
	}

	@Test
	void secretIsEncryptedInTheDatabase() {
		Browser browser = signIn();
		String page = browser.get(PAGE + "/setup").body();
		AuthenticatorApp.setUp(page);
		byte[] stored = this.jdbc.sql("SELECT pending_secret FROM authenticator WHERE person = CAST(:person AS uuid)")
			.param("person", this.person)
			.query(byte[].class)
			.single();
		String key = page.replaceAll("(?s).*<code class=\"key\">([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");
		assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(key);
	}

	@Test
	void everyLaterSignInAsksForACodeAndAcceptsItOnce() {
		AuthenticatorApp app = enrol();
		Browser browser = signIn();
		assertThat(resume(browser)).isEqualTo(PAGE);
		String code = app.code(1);
		assertThat(prove(browser, "totp", code)).startsWith("/oauth2/authorize?");
		Browser thief = signIn();
		assertThat(resume(thief)).isEqualTo(PAGE);
		assertThat(prove(thief, "totp", code)).isEqualTo(PAGE + "?error=wrong");
		assertThat(thief.get(PAGE + "?error=wrong").body()).contains("รหัสไม่ถูกต้องหรือถูกใช้ไปแล้ว");
	}

	@Test
	void aPasswordAloneReachesNeitherTheClientNorTheAccountNorANewSetUp() {
		enrol();
		Browser browser = signIn();
		assertThat(resume(browser)).isEqualTo(PAGE);
		assertThat(Browser.location(browser.get("/account"))).isEqualTo(PAGE);
		assertThat(Browser.location(browser.get(PAGE + "/setup"))).isEqualTo(PAGE);
		assertThat(browser.get(PAGE + "/setup/qr.svg").statusCode()).isEqualTo(403);
		assertThat(Browser.location(browser.get(PAGE + "/continue"))).isEqualTo("/account");
		assertThat(Browser.location(browser.get(this.client.authorize()))).isEqualTo(PAGE);
	}

	@Test
	void aRecoveryCodeLetsInOnce() {
		Browser browser = signIn();
		AuthenticatorApp app = AuthenticatorApp.setUp(browser.get(PAGE + "/setup").body());
		List<String> codes = recoveryCodes(
				post(browser, PAGE + "/setup", PAGE + "/setup", Map.of("code", app.code(0))));
		Browser second = signIn();
		resume(second);
		assertThat(second.get(PAGE + "?method=recovery").body()).contains("รหัสกู้คืน");
		String typed = codes.get(3).toUpperCase().replace('-', ' ');
		assertThat(prove(second, "recovery", typed)).startsWith("/oauth2/authorize?");
		assertThat(prove(signIn(), "recovery", typed)).isEqualTo(PAGE + "?method=recovery&error=wrong");
		assertThat(events()).contains("recovery-code-used {\"left\": \"9\"}");
		assertThat(this.jdbc.sql("SELECT encode(hash, 'escape') FROM recovery_code").query(String.class).list())
			.doesNotContainAnyElementsOf(codes);
	}

	@Test
	void slowsDownWhoGuessesCodesEvenWithARightOne() {
		AuthenticatorApp app = enrol();
		Browser browser = signIn();
		resume(browser);
		for (int i = 0; i < 11; i++) {
			this.jdbc.sql("UPDATE sign_in_attempts SET open_at = now() WHERE open_at > now()").update();
			prove(browser, "totp", "000000");
		}
		assertThat(prove(browser, "totp", app.code(1))).isEqualTo(PAGE + "?error=slowed");
		assertThat(events()).contains("sign-in-failed {\"method\": \"totp\"}");
	}

	@Test
	void isAskedOnlyOfWhoMustHaveOneOrHasOne() {
		register("trainer");
		Browser browser = signIn();
		assertThat(resume(browser)).contains("code=");
		AuthenticatorApp app = AuthenticatorApp.setUp(browser.get("/account/authenticator").body());
		assertThat(recoveryCodes(
				post(browser, "/account/authenticator", "/account/authenticator", Map.of("code", app.code(0)))))
			.hasSize(10);
		assertThat(browser.get("/account?done=authenticator").body()).contains("ตั้งค่าแอปยืนยันตัวตนแล้ว",
				"เหลือ 10 รหัส");
		assertThat(resume(signIn())).isEqualTo(PAGE);
		assertThat(Browser.location(post(browser, "/account", "/account/authenticator/removal", Map.of())))
			.isEqualTo("/account?done=authenticator-removed");
		assertThat(resume(signIn())).contains("code=");
		assertThat(events()).contains("factor-removed {\"factor\": \"authenticator\"}");
	}

	@Test
	void whoMustHaveOneCannotRemoveTheLast() {
		Browser browser = signIn();
		AuthenticatorApp app = AuthenticatorApp.setUp(browser.get(PAGE + "/setup").body());
		post(browser, PAGE + "/setup", PAGE + "/setup", Map.of("code", app.code(0)));
		assertThat(Browser.location(post(browser, "/account", "/account/authenticator/removal", Map.of())))
			.isEqualTo("/account?fault=last-factor");
		assertThat(recoveryCodes(post(browser, "/account", "/account/recovery-codes", Map.of()))).hasSize(10);
	}

	private void register(String role) {
		this.username = AuthFixtures.unique(role);
		this.person = this.fixtures.person(this.username, this.fixtures.organisation(), role);
	}

	private Browser signIn() {
		Browser browser = new Browser(this.port);
		browser.get(this.client.authorize());
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		return browser;
	}

	private String resume(Browser browser) {
		return Browser.location(browser.get(this.client.authorize()));
	}

	private AuthenticatorApp enrol() {
		Browser browser = signIn();
		AuthenticatorApp app = AuthenticatorApp.setUp(browser.get(PAGE + "/setup").body());
		post(browser, PAGE + "/setup", PAGE + "/setup", Map.of("code", app.code(0)));
		return app;
	}

	private static String prove(Browser browser, String method, String code) {
		return Browser.location(post(browser, PAGE + (("recovery".equals(method)) ? "?method=recovery" : ""), PAGE,
				Map.of("method", method, "code", code)));
	}

	private static HttpResponse<String> post(Browser browser, String page, String path, Map<String, String> fields) {
		Map<String, String> form = new HashMap<>(fields);
		form.put("_csrf", Browser.csrf(browser.get(page).body()));
		return browser.post(path, form);
	}

	private static List<String> recoveryCodes(HttpResponse<String> page) {
		return RECOVERY_CODE.matcher(page.body()).results().map((result) -> result.group(1)).toList();
	}

	private List<String> events() {
		return this.jdbc.sql("SELECT type || ' ' || details FROM security_event WHERE person = CAST(:person AS uuid)")
			.param("person", this.person)
			.query(String.class)
			.list();
	}

}
