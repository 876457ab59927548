package org.ecotown.auth.signin.account;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.nimbusds.jwt.SignedJWT;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.proof.SessionEnded;
import org.ecotown.auth.signin.session.PersonSessions;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
@RecordApplicationEvents
class AccountIT {

	private static final String NEXT = "mango-sticky-rice-noon";

	private static final Pattern HANDLE = Pattern.compile("name=\"handle\" value=\"([^\"]+)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PersonSessions sessions;

	@Autowired
	private ApplicationEvents ended;

	private String username = "";

	private String person = "";

	@BeforeEach
	void register() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("trainer");
		this.person = fixtures.person(this.username, fixtures.organisation(), "trainer");
	}

	@Test
	void leadsToSignInAndBack() {
		Browser browser = new Browser(this.port);
		assertThat(Browser.location(browser.get("/account"))).isEqualTo("/sign-in");
		assertThat(Browser.location(browser.signIn(this.username, AuthFixtures.PASSWORD))).isEqualTo("/account");
		assertThat(browser.get("/account").body()).contains("บัญชีของคุณ", "สมหญิง ใจดี", "อุปกรณ์นี้");
		assertThat(browser.get("/account?lang=en").body()).contains("Your account", "Dr Somying Jaidee", "This device");
	}

	@Test
	void listsTheDevicesWithoutGivingTheSessionsAway() {
		Browser phone = signedIn(
				"Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36");
		signedIn("Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/145.0");
		String page = phone.get("/account").body();
		assertThat(page).contains("Chrome · Android", "Firefox · Windows", "127.0.0.1", "2569");
		List<String> ids = this.jdbc.sql("SELECT session_id FROM spring_session WHERE principal_name = :person")
			.param("person", this.person)
			.query(String.class)
			.list();
		assertThat(ids).hasSize(2).noneSatisfy((id) -> assertThat(page).contains(id.strip()));
	}

	@Test
	void endsOneSession() {
		Browser here = signedIn("Chrome");
		Browser there = signedIn("Firefox");
		String page = here.get("/account").body();
		String other = page.substring(page.indexOf("Firefox"));
		HttpResponse<String> ended = post(here, "/account/sessions/end", Map.of("handle", handle(other)));
		assertThat(Browser.location(ended)).isEqualTo("/account?done=session-ended");
		assertThat(Browser.location(there.get("/account"))).isEqualTo("/sign-in");
		assertThat(here.get("/account").statusCode()).isEqualTo(200);
	}

	@Test
	void tellsOfTheEndUnderEveryIdAClientMayKnowTheSessionBy() {
		Browser here = new Browser(this.port);
		here.signIn(this.username, AuthFixtures.PASSWORD);
		String first = id(here);
		here.signIn(this.username, AuthFixtures.PASSWORD);
		String second = id(here);
		assertThat(second).isNotEqualTo(first);
		this.sessions.endAll(new PersonId(UUID.fromString(this.person)), null);
		assertThat(this.ended.stream(SessionEnded.class).map(SessionEnded::sessionId)).contains(first, second);
	}

	@Test
	void cannotEndASessionOfSomebodyElse() {
		String mine = handle(signedIn("Chrome").get("/account").body());
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String other = AuthFixtures.unique("trainer");
		fixtures.person(other, fixtures.organisation(), "trainer");
		Browser stranger = new Browser(this.port);
		stranger.signIn(other, AuthFixtures.PASSWORD);
		post(stranger, "/account/sessions/end", Map.of("handle", mine));
		assertThat(this.jdbc.sql("SELECT count(*) FROM spring_session WHERE principal_name = :person")
			.param("person", this.person)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void signsOutEverywhereAndRevokesWhatClientsHold() {
		OAuthClient client = OAuthClient.gateway(this.port);
		String refresh = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		Browser here = signedIn("Chrome");
		HttpResponse<String> ended = post(here, "/account/sessions/end-all", Map.of());
		assertThat(Browser.location(ended)).isEqualTo("/sign-in?ended");
		assertThat(Browser.location(here.get("/account"))).isEqualTo("/sign-in");
		assertThat(client.refresh(refresh).at("/error")).isEqualTo("invalid_grant");
		assertThat(events()).contains("sessions-ended {\"sessions\": \"2\"}");
	}

	@Test
	void changesThePasswordAndEndsTheOtherSessions() {
		Browser here = signedIn("Chrome");
		Browser there = signedIn("Firefox");
		assertThat(changePassword(here, "wrong-wrong-wrong", NEXT)).isEqualTo("/account?fault=password-wrong");
		assertThat(changePassword(here, AuthFixtures.PASSWORD, "password-1234"))
			.isEqualTo("/account?fault=common-password");
		assertThat(changePassword(here, AuthFixtures.PASSWORD, NEXT)).isEqualTo("/account?done=password");
		assertThat(here.get("/account").statusCode()).isEqualTo(200);
		assertThat(Browser.location(there.get("/account"))).isEqualTo("/sign-in");
		Browser again = new Browser(this.port);
		assertThat(Browser.location(again.signIn(this.username, AuthFixtures.PASSWORD))).isEqualTo("/sign-in?error");
		assertThat(Browser.location(again.signIn(this.username, NEXT))).isEqualTo("/");
		assertThat(events()).contains("password-changed {\"how\": \"own-account\"}");
	}

	@Test
	void slowsDownWhoGuessesThePresentPassword() {
		Browser here = signedIn("Chrome");
		for (int i = 0; i < 11; i++) {
			this.jdbc.sql("UPDATE sign_in_attempts SET open_at = now() WHERE open_at > now()").update();
			changePassword(here, "wrong-wrong-wrong", NEXT);
		}
		assertThat(changePassword(here, AuthFixtures.PASSWORD, NEXT)).isEqualTo("/account?fault=slowed");
	}

	@Test
	void keepsTheLanguageOfThePerson() {
		Browser here = signedIn("Chrome");
		HttpResponse<String> saved = post(here, "/account/language", Map.of("locale", "en"));
		assertThat(here.get(Browser.location(saved)).body()).contains("The language is saved.");
		SignedJWT identity = OAuthClient
			.parse(OAuthClient.gateway(this.port).signIn(this.username, AuthFixtures.PASSWORD).at("/id_token"));
		assertThat(identity.getPayload().toJSONObject()).containsEntry("locale", "en").containsKey("sid");
	}

	@Test
	void aFormOfAnotherSiteChangesNothing() {
		Browser here = signedIn("Chrome");
		assertThat(Browser.location(here.post("/account/language", Map.of("locale", "en", "_csrf", "forged"))))
			.isEqualTo("/sign-in?expired");
	}

	@Test
	void saysNothingThatOnlyTheAddressClaims() {
		assertThat(signedIn("Chrome").get("/account?done=paid&fault=%3Cb%3E").body()).doesNotContain("class=\"notice");
	}

	private Browser signedIn(String userAgent) {
		Browser browser = new Browser(this.port).as(userAgent);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		return browser;
	}

	private static String changePassword(Browser browser, String present, String next) {
		return Browser
			.location(post(browser, "/account/password", Map.of("present", present, "next", next, "again", next)));
	}

	private static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
		Map<String, String> form = new HashMap<>(fields);
		form.put("_csrf", Browser.csrf(browser.get("/account").body()));
		return browser.post(path, form);
	}

	private static String id(Browser browser) {
		return browser.sessionId();
	}

	private static String handle(String page) {
		Matcher matcher = HANDLE.matcher(page);
		assertThat(matcher.find()).as(page).isTrue();
		return matcher.group(1);
	}

	private List<String> events() {
		return this.jdbc.sql("SELECT type || ' ' || details FROM security_event WHERE person = CAST(:person AS uuid)")
			.param("person", this.person)
			.query(String.class)
			.list();
	}

}
