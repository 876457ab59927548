package org.ecotown.auth.signin.factor.passkey;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.nimbusds.jwt.SignedJWT;
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
class PasskeyIT {

	private static final String SECOND = "/sign-in/second-factor";

	private static final Pattern CHALLENGE = Pattern.compile("challenge&quot;:&quot;([^&]+)&quot;");

	private static final Pattern USER = Pattern.compile("user&quot;:\\{[^}]*&quot;id&quot;:&quot;([^&]+)&quot;");

	private static final Pattern HANDLE = Pattern.compile("removal\".*?name=\"id\" value=\"([^\"]+)\"", Pattern.DOTALL);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private AuthFixtures fixtures;

	private String username = "";

	private String person = "";

	private SecurityKey key;

	@BeforeEach
	void register() {
		this.fixtures = new AuthFixtures(this.port);
		this.key = new SecurityKey("issuer.test", "http://issuer.test");
		register("trainer");
	}

	@Test
	void signsInWithoutUserNameAndPassword() {
		addOnAccountPage();
		OAuthClient client = OAuthClient.gateway(this.port);
		Browser browser = new Browser(this.port);
		browser.get(client.authorize());
		String resumed = signIn(browser, this.key);
		assertThat(resumed).startsWith("/oauth2/authorize?");
		String code = Browser.parameter(Browser.location(browser.get(resumed)), "code").orElseThrow();
		SignedJWT identity = OAuthClient.parse(client.exchange(code).at("/id_token"));
		assertThat(identity.getPayload().toJSONObject()).containsEntry("sub", this.person);
		assertThat(events()).contains("factor-added {\"factor\": \"passkey\"}", "sign-in {\"method\": \"passkey\"}");
	}

	@Test
	void isTheSecondFactorOfWhoMustHaveOneAndOfWhoHasOne() {
		register("inspector");
		OAuthClient client = OAuthClient.gateway(this.port);
		Browser browser = new Browser(this.port);
		browser.get(client.authorize());
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(Browser.location(browser.get(client.authorize()))).isEqualTo(SECOND + "/setup");
		assertThat(Browser.location(add(browser, SECOND + "/passkey-setup"))).isEqualTo(SECOND + "/continue");
		assertThat(Browser.location(browser.get(client.authorize()))).contains("code=");
		Browser later = new Browser(this.port);
		later.get(client.authorize());
		later.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(Browser.location(later.get(client.authorize()))).isEqualTo(SECOND);
		HttpResponse<String> page = later.get(SECOND);
		assertThat(page.body()).contains("ใช้พาสคีย์");
		HttpResponse<String> proved = later.post(SECOND + "/passkey",
				Map.of("credential", this.key.get(challenge(page)), "_csrf", Browser.csrf(page.body())));
		assertThat(Browser.location(proved)).startsWith("/oauth2/authorize?");
	}

	@Test
	void anotherPersonsPasskeyIsNoSecondFactor() {
		addOnAccountPage();
		SecurityKey others = this.key;
		this.key = new SecurityKey("issuer.test", "http://issuer.test");
		register("inspector");
		Browser browser = new Browser(this.port);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		add(browser, SECOND + "/passkey-setup");
		Browser later = new Browser(this.port);
		later.signIn(this.username, AuthFixtures.PASSWORD);
		HttpResponse<String> page = later.get(SECOND);
		assertThat(Browser.location(later.post(SECOND + "/passkey",
				Map.of("credential", others.get(challenge(page)), "_csrf", Browser.csrf(page.body())))))
			.isEqualTo(SECOND + "?error=passkey");
	}

	@Test
	void refusesAnswersOfAnotherSiteOfAnotherChallengeAndWithoutThePersonsPresence() {
		addOnAccountPage();
		Browser browser = new Browser(this.port);
		HttpResponse<String> page = browser.get("/sign-in");
		String answer = this.key.get(challenge(page));
		assertThat(post(browser, page, answer)).isEqualTo("/");
		assertThat(post(new Browser(this.port), null, answer)).isEqualTo("/sign-in?passkey-failed");
		Browser unverified = new Browser(this.port);
		HttpResponse<String> asked = unverified.get("/sign-in");
		assertThat(post(unverified, asked, this.key.getUnverified(challenge(asked))))
			.isEqualTo("/sign-in?passkey-failed");
		assertThat(post(new Browser(this.port), null, "{\"id\": 1}")).isEqualTo("/sign-in?passkey-failed");
	}

	@Test
	void everyTabIsHeldToWhatItWasAskedItself() {
		addOnAccountPage();
		Browser first = new Browser(this.port);
		Browser second = first.tab();
		HttpResponse<String> seen = first.get("/sign-in");
		HttpResponse<String> later = second.get("/sign-in");
		String answer = this.key.get(challenge(seen));
		assertThat(post(first, seen, answer)).isEqualTo("/");
		assertThat(post(first, seen, answer)).as("answered once").isEqualTo("/sign-in?passkey-failed");
		assertThat(post(second, later, this.key.get(challenge(later)))).isEqualTo("/");
	}

	@Test
	void aTabAddsAPasskeyThoughAnotherOneAskedForOneToo() {
		Browser browser = new Browser(this.port);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		HttpResponse<String> page = browser.get("/account/passkeys");
		browser.tab().get("/account/passkeys");
		assertThat(Browser.location(add(browser, "/account/passkeys", page))).isEqualTo("/account?done=passkey");
	}

	@Test
	void theTenthTabBeforeMakesRoom() {
		addOnAccountPage();
		Browser browser = new Browser(this.port);
		HttpResponse<String> first = browser.get("/sign-in");
		HttpResponse<String> second = browser.get("/sign-in");
		for (int i = 0; i < 9; i++) {
			browser.get("/sign-in");
		}
		assertThat(post(browser, first, this.key.get(challenge(first)))).isEqualTo("/sign-in?passkey-failed");
		assertThat(post(browser, second, this.key.get(challenge(second)))).isEqualTo("/");
	}

	@Test
	void refusesAPasskeyMadeForAnotherSite() {
		Browser browser = new Browser(this.port);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		this.key = new SecurityKey("issuer.test", "https://evil.test");
		assertThat(Browser.location(add(browser, "/account/passkeys"))).isEqualTo("/account/passkeys?error=failed");
		assertThat(browser.get("/account/passkeys?error=failed").body()).contains("ใช้พาสคีย์ไม่สำเร็จ");
	}

	@Test
	void isShownAndRemovedOnTheAccountPage() {
		Browser browser = addOnAccountPage();
		String page = browser.get("/account?done=passkey").body();
		assertThat(page).contains("โทรศัพท์ของฉัน", "เพิ่มพาสคีย์แล้ว");
		Matcher id = HANDLE.matcher(page.substring(page.indexOf("/account/passkeys/removal")));
		assertThat(id.find()).isTrue();
		HttpResponse<String> removed = browser.post("/account/passkeys/removal",
				Map.of("id", id.group(1), "_csrf", Browser.csrf(page)));
		assertThat(Browser.location(removed)).isEqualTo("/account?done=passkey-removed");
		assertThat(signIn(new Browser(this.port), this.key)).isEqualTo("/sign-in?passkey-failed");
	}

	@Test
	void isNotRemovedWhereItIsTheOnlyWayToSignIn() {
		Browser browser = addOnAccountPage();
		this.jdbc.sql("DELETE FROM password WHERE person = CAST(:person AS uuid)")
			.param("person", this.person)
			.update();
		String page = browser.get("/account").body();
		Matcher id = HANDLE.matcher(page.substring(page.indexOf("/account/passkeys/removal")));
		assertThat(id.find()).isTrue();
		assertThat(Browser.location(
				browser.post("/account/passkeys/removal", Map.of("id", id.group(1), "_csrf", Browser.csrf(page)))))
			.isEqualTo("/account?fault=last-way");
		assertThat(signIn(new Browser(this.port), this.key)).isEqualTo("/");
	}

	@Test
	void goesWithItsPerson() {
		addOnAccountPage();
		assertThat(this.jdbc.sql("SELECT count(*) FROM user_credentials WHERE person = CAST(:person AS uuid)")
			.param("person", this.person)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	private Browser addOnAccountPage() {
		Browser browser = new Browser(this.port);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(Browser.location(add(browser, "/account/passkeys"))).isEqualTo("/account?done=passkey");
		return browser;
	}

	private HttpResponse<String> add(Browser browser, String path) {
		return add(browser, path, browser.get(path));
	}

	private HttpResponse<String> add(Browser browser, String path, HttpResponse<String> page) {
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self';");
		Matcher user = USER.matcher(page.body());
		assertThat(user.find()).as(page.body()).isTrue();
		Map<String, String> form = new HashMap<>();
		form.put("credential", this.key.create(challenge(page), user.group(1)));
		form.put("label", "โทรศัพท์ของฉัน");
		form.put("_csrf", Browser.csrf(page.body()));
		return browser.post(path, form);
	}

	private static String signIn(Browser browser, SecurityKey key) {
		HttpResponse<String> page = browser.get("/sign-in");
		return post(browser, page, key.get(challenge(page)));
	}

	private static String post(Browser browser, @org.jspecify.annotations.Nullable HttpResponse<String> seen,
			String credential) {
		HttpResponse<String> page = (seen != null) ? seen : browser.get("/sign-in");
		return Browser.location(
				browser.post("/sign-in/passkey", Map.of("credential", credential, "_csrf", Browser.csrf(page.body()))));
	}

	private static String challenge(HttpResponse<String> page) {
		Matcher matcher = CHALLENGE.matcher(page.body());
		assertThat(matcher.find()).as(page.body()).isTrue();
		return matcher.group(1);
	}

	private void register(String role) {
		this.username = AuthFixtures.unique(role);
		this.person = this.fixtures.person(this.username, this.fixtures.organisation(), role);
	}

	private List<String> events() {
		return this.jdbc.sql("SELECT type || ' ' || details FROM security_event WHERE person = CAST(:person AS uuid)")
			.param("person", this.person)
			.query(String.class)
			.list();
	}

}
