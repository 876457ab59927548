package org.ecotown.auth.signin.account;

import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class PasswordChangeIT {

	private static final String NEXT = "mango-sticky-rice-noon";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private AuthFixtures fixtures;

	private Api api;

	private String username = "";

	private String person = "";

	private String organisation = "";

	@BeforeEach
	void register() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.username = AuthFixtures.unique("trainer");
		this.organisation = this.fixtures.organisation();
		this.person = this.fixtures.person(this.username, this.organisation, "trainer");
	}

	@Test
	void takesBackWhatClientsHoldFromOtherSessionsAndNothingElse() {
		OAuthClient client = OAuthClient.gateway(this.port);
		Browser here = new Browser(this.port);
		String own = client.exchange(client.code(here, this.username, AuthFixtures.PASSWORD)).at("/refresh_token");
		String other = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		changePassword(here);
		assertThat(client.refresh(other).at("/error")).isEqualTo("invalid_grant");
		assertThat(client.refresh(own).code()).isEqualTo(200);
	}

	@Test
	void takesBackWhatCameFromASessionThatHasRunOut() {
		OAuthClient phone = OAuthClient.mobile(this.port);
		String refresh = phone.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		this.jdbc.sql("DELETE FROM spring_session WHERE principal_name = :person")
			.param("person", this.person)
			.update();
		Browser here = new Browser(this.port);
		here.signIn(this.username, AuthFixtures.PASSWORD);
		changePassword(here);
		assertThat(phone.refresh(refresh).at("/error")).isEqualTo("invalid_grant");
		assertThat(clientSessions()).isZero();
	}

	@Test
	void keepsWhatTheSessionGaveBeforeThePersonProvedMoreInIt() {
		OAuthClient client = OAuthClient.gateway(this.port);
		Browser here = new Browser(this.port);
		String own = client.exchange(client.code(here, this.username, AuthFixtures.PASSWORD)).at("/refresh_token");
		here.signIn(this.username, AuthFixtures.PASSWORD);
		changePassword(here);
		assertThat(client.refresh(own).code()).isEqualTo(200);
	}

	@Test
	void anAdministratorResetsThePasswordAndEverythingEnds() {
		OAuthClient client = OAuthClient.gateway(this.port);
		Browser browser = new Browser(this.port);
		String refresh = client.exchange(client.code(browser, this.username, AuthFixtures.PASSWORD))
			.at("/refresh_token");
		Api.Answer reset = reset(admin(this.organisation), this.person, NEXT);
		assertThat(reset.code()).as(reset.body()).isEqualTo(200);
		assertThat(reset.body()).doesNotContain(NEXT);
		assertThat(client.refresh(refresh).at("/error")).isEqualTo("invalid_grant");
		assertThat(Browser.location(browser.get("/account"))).isEqualTo("/sign-in");
		assertThat(clientSessions()).isZero();
		assertThat(Browser.location(browser.signIn(this.username, AuthFixtures.PASSWORD))).isEqualTo("/sign-in?error");
		assertThat(Browser.location(browser.signIn(this.username, NEXT))).isEqualTo("/account");
		Api.Answer logged = this.api.get(this.fixtures.admin(),
				"/api/security-events?type=password-changed&person=" + this.person);
		assertThat(logged.at("/items/0/details/how")).isEqualTo("reset");
		assertThat(logged.at("/items/0/actor")).isNotBlank();
	}

	@Test
	void nobodyResetsThePasswordOfWhomTheyDoNotAdminister() {
		String here = AuthFixtures.unique("admin");
		String own = this.fixtures.person(here, this.organisation, "organisation-admin");
		String token = this.fixtures.token(here);
		assertThat(reset(token, own, NEXT).problem()).isEqualTo("own-account");
		String mighty = this.fixtures.person(AuthFixtures.unique("mighty"), this.organisation, "platform-admin");
		assertThat(reset(token, mighty, NEXT).problem()).isEqualTo("not-administered");
		assertThat(reset(admin(this.fixtures.organisation()), this.person, NEXT).code()).isEqualTo(404);
		assertThat(reset(this.fixtures.token(this.username), this.person, NEXT).code()).isEqualTo(403);
	}

	@Test
	void aResetFollowsTheRulesOfPasswords() {
		Api.Answer common = reset(this.fixtures.admin(), this.person, "password-1234");
		assertThat(common.code()).isEqualTo(422);
		assertThat(common.body()).contains("common-password", "/password").doesNotContain("password-1234");
		assertThat(
				this.api.change(this.fixtures.admin(), HttpMethod.PUT, path(this.person), json(NEXT), "\"7\"").code())
			.isEqualTo(412);
	}

	private String admin(String of) {
		String name = AuthFixtures.unique("admin");
		this.fixtures.person(name, of, "organisation-admin");
		return this.fixtures.token(name);
	}

	private Api.Answer reset(String token, String whose, String password) {
		return this.api.change(token, HttpMethod.PUT, path(whose), json(password), "\"0\"");
	}

	private static String path(String person) {
		return "/api/people/" + person + "/password";
	}

	private static String json(String password) {
		return "{\"password\": \"%s\"}".formatted(password);
	}

	private static void changePassword(Browser browser) {
		String csrf = Browser.csrf(browser.get("/account").body());
		assertThat(Browser.location(browser.post("/account/password",
				Map.of("present", AuthFixtures.PASSWORD, "next", NEXT, "again", NEXT, "_csrf", csrf))))
			.isEqualTo("/account?done=password");
	}

	private int clientSessions() {
		return this.jdbc.sql("SELECT count(*) FROM client_session WHERE person = CAST(:person AS uuid)")
			.param("person", this.person)
			.query(Integer.class)
			.single();
	}

}
