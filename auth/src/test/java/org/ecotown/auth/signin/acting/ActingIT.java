package org.ecotown.auth.signin.acting;

import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class ActingIT {

	private static final String PAGE = "/sign-in/organisation";

	@LocalServerPort
	private int port;

	private AuthFixtures fixtures;

	private String username = "";

	private String first = "";

	private String second = "";

	private String person = "";

	@BeforeEach
	void register() {
		this.fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("several");
		this.first = this.fixtures.organisation();
		this.second = this.fixtures.organisation();
		this.person = this.fixtures.api()
			.post(this.fixtures.admin(), "/api/people",
					json(", \"password\": \"" + AuthFixtures.PASSWORD + "\"", this.second, ""))
			.at("/id");
	}

	@Test
	void asksOnceAndTheTokensCarryTheChoice() throws ParseException {
		OAuthClient client = OAuthClient.gateway(this.port);
		Browser browser = new Browser(this.port);
		Api.Answer tokens = client.exchange(choose(client, browser, this.second));
		assertActsFor(tokens, this.second, "signatory");
		Api.Answer refreshed = client.refresh(tokens.at("/refresh_token"));
		assertActsFor(refreshed, this.second, "signatory");
		Api.Answer me = this.fixtures.api().get(refreshed.at("/access_token"), "/api/me");
		assertThat(me.at("/organisation/id")).isEqualTo(this.second);
		assertThat(me.json().at("/memberships")).hasSize(2);
		OAuthClient again = OAuthClient.gateway(this.port);
		assertActsFor(again.exchange(code(browser.get(again.authorize()))), this.second, "signatory");
	}

	@Test
	void pageNamesTheOrganisationsInTheLanguageOfThePerson() {
		Browser browser = new Browser(this.port);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(browser.get(PAGE).body()).contains("บริษัททดสอบ", this.first, this.second, "<html lang=\"th\"");
		assertThat(browser.get(PAGE + "?lang=en").body()).contains("Test company", "For whom do you act?");
	}

	@Test
	void choiceMayBeChangedLater() throws ParseException {
		OAuthClient client = OAuthClient.gateway(this.port);
		Browser browser = new Browser(this.port);
		choose(client, browser, this.second);
		String page = browser.get(PAGE + "?change").body();
		assertThat(page).contains("name=\"change\"", "(ปัจจุบัน)");
		HttpResponse<String> changed = browser.post(PAGE,
				Map.of("organisation", this.first, "change", "true", "_csrf", Browser.csrf(page)));
		assertThat(Browser.location(changed)).isEqualTo("/oauth2/authorization/ecotown?returnTo=/");
		assertActsFor(client.exchange(code(browser.get(client.authorize()))), this.first, "trainer");
	}

	@Test
	void organisationOfSomebodyElseCannotBeChosen() {
		Browser browser = new Browser(this.port);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		HttpResponse<String> refused = browser.post(PAGE,
				Map.of("organisation", this.fixtures.organisation(), "_csrf", Browser.csrf(browser.get(PAGE).body())));
		assertThat(Browser.location(refused)).isEqualTo(PAGE);
	}

	@Test
	void membershipThatEndedFallsAway() throws ParseException {
		OAuthClient client = OAuthClient.gateway(this.port);
		Browser browser = new Browser(this.port);
		String refresh = client.exchange(choose(client, browser, this.second)).at("/refresh_token");
		Api.Answer ended = this.fixtures.api()
			.change(this.fixtures.admin(), HttpMethod.PUT, "/api/people/" + this.person,
					json("", this.second, ", \"to\": \"2020-01-01\""), "\"0\"");
		assertThat(ended.code()).as(ended.body()).isEqualTo(200);
		var claims = OAuthClient.parse(client.refresh(refresh).at("/access_token")).getJWTClaimsSet();
		assertThat(claims.getClaim("organisation")).isNull();
		assertThat(claims.getStringListClaim("roles")).isEmpty();
		assertThat(Browser.location(browser.get(client.authorize()))).isEqualTo(PAGE);
		String back = Browser.location(browser.get(PAGE));
		assertActsFor(client.exchange(code(browser.get(back))), this.first, "trainer");
	}

	@Test
	void nobodyWithoutASessionSeesThePage() {
		assertThat(Browser.location(new Browser(this.port).get(PAGE))).isEqualTo("/sign-in");
	}

	private String choose(OAuthClient client, Browser browser, String organisation) {
		browser.get(client.authorize());
		HttpResponse<String> signedIn = browser.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(Browser.location(browser.get(Browser.location(signedIn)))).isEqualTo(PAGE);
		HttpResponse<String> chosen = browser.post(PAGE,
				Map.of("organisation", organisation, "_csrf", Browser.csrf(browser.get(PAGE).body())));
		return code(browser.get(Browser.location(chosen)));
	}

	private static String code(HttpResponse<String> answer) {
		return Browser.parameter(Browser.location(answer), "code").orElseThrow();
	}

	private static void assertActsFor(Api.Answer tokens, String organisation, String role) throws ParseException {
		var claims = OAuthClient.parse(tokens.at("/access_token")).getJWTClaimsSet();
		assertThat(claims.getStringClaim("organisation")).isEqualTo(organisation);
		assertThat(claims.getStringListClaim("roles")).containsExactly(role);
	}

	private String json(String more, String organisation, String end) {
		return """
				{"username": "%s", "name": {"given": "สมหญิง"}, "locale": "th"%s, "memberships": [
				 {"organisation": "%s", "roles": ["trainer"], "from": "2000-01-01"},
				 {"organisation": "%s", "roles": ["signatory"], "from": "2010-01-01"%s}]}
				""".formatted(this.username, more, this.first, organisation, end);
	}

}
