package org.ecotown.auth.signin.password;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

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
class SignInIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private String username = "";

	@BeforeEach
	void register() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("coordinator");
		fixtures.person(this.username, fixtures.organisation(), "coordinator");
	}

	@Test
	void authorizationLeadsToThePageByARelativeAddress() {
		HttpResponse<String> answer = new Browser(this.port).get(OAuthClient.gateway(this.port).authorize());
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(Browser.location(answer)).isEqualTo("/sign-in");
	}

	@Test
	void signInContinuesTheAuthorizationByARelativeAddress() {
		Browser browser = new Browser(this.port);
		browser.get(OAuthClient.gateway(this.port).authorize());
		HttpResponse<String> signedIn = browser.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(Browser.location(signedIn)).startsWith("/oauth2/authorize?response_type=code");
	}

	@Test
	void signInWithoutAnAuthorizationLeadsToTheWebApp() {
		HttpResponse<String> signedIn = new Browser(this.port).signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(Browser.location(signedIn)).isEqualTo("/");
	}

	@Test
	void userNameIsNotCaseSensitive() {
		HttpResponse<String> signedIn = new Browser(this.port).signIn(" " + this.username.toUpperCase(),
				AuthFixtures.PASSWORD);
		assertThat(Browser.location(signedIn)).isEqualTo("/");
	}

	@Test
	void wrongPasswordAndUnknownUserReadTheSame() {
		Browser browser = new Browser(this.port);
		HttpResponse<String> wrong = browser.signIn(this.username, "not-the-password");
		HttpResponse<String> unknown = new Browser(this.port).signIn("nobody", "not-the-password");
		assertThat(Browser.location(wrong)).isEqualTo("/sign-in?error").isEqualTo(Browser.location(unknown));
		assertThat(browser.get("/sign-in?error").body()).contains("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
		assertThat(browser.get("/sign-in?error").body()).contains("value=\"" + this.username + "\"");
	}

	@Test
	void formOfAnEndedSessionLeadsBackToThePage() {
		HttpResponse<String> answer = new Browser(this.port).post("/sign-in",
				Map.of("username", this.username, "password", AuthFixtures.PASSWORD, "_csrf", "old"));
		assertThat(Browser.location(answer)).isEqualTo("/sign-in?expired");
	}

	@Test
	void passwordIsStoredWithArgon2id() {
		String hash = this.jdbc.sql("""
				SELECT hash FROM password JOIN person ON person.id = password.person WHERE username = :username
				""").param("username", this.username).query(String.class).single();
		assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
	}

	@Test
	void pageIsThaiUnlessSomethingElseIsAskedFor() {
		assertThat(new Browser(this.port).get("/sign-in").body()).contains("lang=\"th\"", "เข้าสู่ระบบ");
		assertThat(new Browser(this.port).preferring("de,en;q=0.5").get("/sign-in").body()).contains("Sign in");
		assertThat(new Browser(this.port).preferring("de").get("/sign-in").body()).contains("เข้าสู่ระบบ");
	}

	@Test
	void clientChoosesTheLanguage() {
		Browser browser = new Browser(this.port).preferring("th");
		browser.get(OAuthClient.gateway(this.port).authorize() + "&ui_locales=fr%20en");
		assertThat(browser.get("/sign-in").body()).contains("<html lang=\"en\"", "Sign in");
	}

	@Test
	void personChoosesTheLanguageAndItStays() {
		Browser browser = new Browser(this.port).preferring("th");
		assertThat(browser.get("/sign-in?lang=en").body()).contains("Sign in", "?lang=th");
		assertThat(browser.get("/sign-in?error").body()).contains("The user name or the password is wrong");
	}

	@Test
	void languageIsOneChoiceWithTheWebApp() {
		HttpResponse<String> chosen = new Browser(this.port).get("/sign-in?lang=en");
		assertThat(chosen.headers().allValues("Set-Cookie"))
			.filteredOn((cookie) -> cookie.startsWith("ecotown-language="))
			.singleElement()
			.asString()
			.startsWith("ecotown-language=en; Path=/")
			.doesNotContain("HttpOnly");
		Browser fromTheApp = new Browser(this.port).preferring("en");
		fromTheApp.cookies().put("ecotown-language", "th");
		assertThat(fromTheApp.get("/sign-in").body()).contains("<html lang=\"th\"");
	}

	@Test
	void sessionCookieIsForThisHostAlone() {
		HttpResponse<String> page = new Browser(this.port).get("/sign-in");
		assertThat(page.headers().allValues("Set-Cookie")).hasSize(2)
			.anyMatch((cookie) -> cookie.startsWith("__Host-ecotown-auth="))
			.allSatisfy((cookie) -> assertThat(cookie).startsWith("__Host-")
				.contains("Path=/")
				.contains("Secure")
				.contains("HttpOnly")
				.contains("SameSite=Lax")
				.doesNotContain("Domain"));
	}

	@Test
	void sessionIdChangesWithTheSignIn() {
		Browser browser = new Browser(this.port);
		browser.get("/sign-in");
		String before = browser.cookies().get("__Host-ecotown-auth");
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(browser.cookies().get("__Host-ecotown-auth")).isNotEqualTo(before);
	}

	@Test
	void pageRunsNoScriptButItsOwnFileAndCannotBeFramed() {
		HttpResponse<String> page = new Browser(this.port).get("/sign-in");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'")
			.contains("frame-ancestors 'none'")
			.endsWith("form-action 'self'");
		assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
		assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self';");
		assertThat(page.body().replaceAll("<script src=\"/sign-in/passkey.js\" defer[^>]*></script>", ""))
			.doesNotContain("<script")
			.doesNotContain("style=");
		assertThat(new Browser(this.port).get("/sign-in/refused").headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).doesNotContain("script-src"));
	}

	@Test
	void formMayLeadToTheClientThatAskedAndNowhereElse() {
		Browser browser = new Browser(this.port);
		browser.get(OAuthClient.mobile(this.port).authorize());
		assertThat(browser.get("/sign-in").headers().firstValue("Content-Security-Policy").orElseThrow())
			.endsWith("form-action 'self' http://127.0.0.1:* org.ecotown.app:");
	}

	@Test
	void fontsAndStyleComeFromTheServiceItself() {
		Browser browser = new Browser(this.port);
		for (String file : List.of("page.css", "ibm-plex-sans-thai-looped-thai-400-normal.woff2",
				"ibm-plex-sans-thai-looped-LICENSE.txt")) {
			assertThat(browser.get("/sign-in/" + file).statusCode()).as(file).isEqualTo(200);
		}
		assertThat(browser.get("/sign-in/page.css").body()).doesNotContain("http");
	}

}
