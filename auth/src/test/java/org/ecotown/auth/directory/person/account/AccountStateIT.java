package org.ecotown.auth.directory.person.account;

import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class AccountStateIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private AuthFixtures fixtures;

	private Api api;

	private String username = "";

	private String organisation = "";

	private String path = "";

	@BeforeEach
	void register() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.username = AuthFixtures.unique("account");
		this.organisation = this.fixtures.organisation();
		this.path = "/api/people/" + this.fixtures.person(this.username, this.organisation, "trainer");
	}

	@Test
	void suspendedPersonNeitherSignsInNorRefreshes() {
		OAuthClient client = OAuthClient.gateway(this.port);
		String refresh = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		Api.Answer suspended = change("suspension", "\"0\"");
		assertThat(suspended.code()).as(suspended.body()).isEqualTo(200);
		assertThat(suspended.at("/state")).isEqualTo("suspended");
		assertThat(suspended.etag()).isEqualTo("\"1\"");
		assertThat(client.refresh(refresh).at("/error")).isEqualTo("invalid_grant");
		assertThat(Browser.location(new Browser(this.port).signIn(this.username, AuthFixtures.PASSWORD)))
			.isEqualTo("/sign-in?error");
	}

	@Test
	void suspensionEndsOpenSessions() {
		OAuthClient client = OAuthClient.gateway(this.port);
		Browser browser = new Browser(this.port);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		change("suspension", "\"0\"");
		assertThat(Browser.location(browser.get(client.authorize()))).isEqualTo("/sign-in");
	}

	@Test
	void resumedPersonSignsInAgain() {
		change("suspension", "\"0\"");
		assertThat(change("resumption", "\"1\"").at("/state")).isEqualTo("active");
		assertThat(Browser.location(new Browser(this.port).signIn(this.username, AuthFixtures.PASSWORD)))
			.isEqualTo("/");
	}

	@Test
	void leavingEndsTheMemberships() {
		Api.Answer left = change("leaving", "\"0\"");
		assertThat(left.at("/state")).isEqualTo("left");
		assertThat(left.at("/memberships/0/to")).isNotEmpty();
		assertThat(events("roles-changed").body()).contains("trainer 2000-01-01/2");
	}

	@Test
	void everyChangeOfStateIsInTheHistoryAndInTheLog() {
		change("suspension", "\"0\"");
		Api.Answer history = this.api.get(this.fixtures.admin(), this.path + "/history");
		assertThat(history.at("/items/0/action")).isEqualTo("suspended");
		assertThat(history.at("/items/0/changes/0/from")).isEqualTo("active");
		Api.Answer logged = events("account-state-changed");
		assertThat(logged.at("/items/0/details/after")).isEqualTo("suspended");
		assertThat(logged.at("/items/0/actor")).isEqualTo("bootstrap");
		assertThat(logged.at("/items/0/organisation")).isEqualTo(this.organisation);
	}

	@Test
	void stateChangesNeedTheVersionThatWasRead() {
		assertThat(this.api.post(this.fixtures.admin(), this.path + "/suspension", null).code()).isEqualTo(428);
		assertThat(change("suspension", "\"7\"").code()).isEqualTo(412);
	}

	@Test
	void whatIsNotPossibleInAStateIsRefused() {
		assertThat(change("resumption", "\"0\"").problem()).isEqualTo("wrong-account-state");
		change("erasure", "\"0\"");
		assertThat(change("resumption", "\"1\"").problem()).isEqualTo("wrong-account-state");
		assertThat(change("erasure", "\"1\"").problem()).isEqualTo("wrong-account-state");
		assertThat(this.api
			.change(this.fixtures.admin(), HttpMethod.PUT, this.path, named(this.username, "สมปอง", ""), "\"1\"")
			.problem()).isEqualTo("wrong-account-state");
	}

	@Test
	void erasureLeavesNothingPersonalAnywhere() {
		Api.Answer changed = this.api.change(this.fixtures.admin(), HttpMethod.PUT, this.path, named(this.username,
				"ลบฉันด้วย", ", \"email\": \"forget-me@example.org\", \"phone\": \"081-999-8877\""), "\"0\"");
		assertThat(changed.at("/phone")).as(changed.body()).isEqualTo("0819998877");
		Api.Answer before = this.api.get(this.fixtures.admin(), this.path + "/history");
		assertThat(before.body()).contains("ลบฉันด้วย", "forget-me@example.org", "0819998877", this.username);
		Api.Answer erased = change("erasure", "\"1\"");
		assertThat(erased.at("/state")).isEqualTo("erased");
		assertThat(erased.body()).doesNotContain("ลบฉันด้วย", "forget-me", "0819998877", this.username);
		Api.Answer history = this.api.get(this.fixtures.admin(), this.path + "/history");
		assertThat(history.at("/items/0/action")).isEqualTo("erased");
		assertThat(history.body()).contains("(erased)", this.organisation)
			.doesNotContain("ลบฉันด้วย", "forget-me", "0819998877", this.username);
		assertThat(this.jdbc.sql("SELECT string_agg(changes::text, '') FROM history").query(String.class).single())
			.doesNotContain("ลบฉันด้วย", "forget-me", "0819998877", this.username);
		assertThat(this.jdbc.sql("SELECT count(*) FROM password WHERE person = :id::uuid")
			.param("id", erased.at("/id"))
			.query(Integer.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "INSERT INTO known_device (person, device) VALUES (:id::uuid, :id::uuid)",
			"INSERT INTO recovery_code (person, hash) VALUES (:id::uuid, '1')",
			"INSERT INTO authenticator (person) VALUES (:id::uuid)",
			"INSERT INTO linked_account (person, issuer, subject, label) VALUES (:id::uuid, 'https://idp', :id, 'me')" })
	void erasureRemovesEveryWayToProveWhoItWas(String kept) {
		String id = this.path.substring(this.path.lastIndexOf('/') + 1);
		this.jdbc.sql(kept).param("id", id).update();
		assertThat(change("erasure", "\"0\"").code()).isEqualTo(200);
		String table = kept.split(" ")[2];
		assertThat(this.jdbc.sql("SELECT count(*) FROM " + table + " WHERE person = :id::uuid")
			.param("id", id)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void unchangedPersonalValuesDoNotShowAsChanges() {
		this.api.change(this.fixtures.admin(), HttpMethod.PUT, this.path, named(this.username, "สมหญิง", ""), "\"0\"");
		Api.Answer history = this.api.get(this.fixtures.admin(), this.path + "/history");
		assertThat(history.json().at("/items/0/changes").findValuesAsString("pointer")).doesNotContain("/username",
				"/name/given");
	}

	@Test
	void nobodyEndsTheOwnAccount() {
		String name = AuthFixtures.unique("admin");
		String own = "/api/people/" + this.fixtures.person(name, this.organisation, "platform-admin");
		String token = this.fixtures.token(name);
		assertThat(this.api.change(token, HttpMethod.POST, own + "/leaving", null, "\"0\"").problem())
			.isEqualTo("own-account");
		Api.Answer raised = this.api.change(token, HttpMethod.PUT, own, named(name, "สมหญิง", ""), "\"0\"");
		assertThat(raised.problem()).as(raised.body()).isEqualTo("own-account");
	}

	private String named(String name, String given, String more) {
		return """
				{"username": "%s", "name": {"given": "%s"}, "locale": "th"%s,
				 "memberships": [{"organisation": "%s", "roles": ["executive"], "from": "2000-01-01"}]}
				""".formatted(name, given, more, this.organisation);
	}

	private Api.Answer change(String what, String etag) {
		return this.api.change(this.fixtures.admin(), HttpMethod.POST, this.path + "/" + what, null, etag);
	}

	private Api.Answer events(String type) {
		Map<String, String> query = Map.of("type", type, "person", this.path.substring("/api/people/".length()));
		return this.api.get(this.fixtures.admin(), "/api/security-events?" + Browser.encode(query));
	}

}
