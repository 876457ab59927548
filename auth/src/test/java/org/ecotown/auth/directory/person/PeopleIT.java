package org.ecotown.auth.directory.person;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class PeopleIT {

	@LocalServerPort
	private int port;

	private AuthFixtures fixtures;

	private Api api;

	private String admin = "";

	private String organisation = "";

	@BeforeEach
	void prepare() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.admin = this.fixtures.admin();
		this.organisation = this.fixtures.organisation();
	}

	@Test
	void registersAPersonAndNeverShowsThePassword() {
		String username = AuthFixtures.unique("person");
		Api.Answer created = this.api.post(this.admin, "/api/people",
				AuthFixtures.personJson(username, this.organisation, "trainer", false));
		assertThat(created.code()).as(created.body()).isEqualTo(201);
		assertThat(created.body()).doesNotContain(AuthFixtures.PASSWORD);
		String path = "/api/people/" + created.at("/id");
		Api.Answer read = this.api.get(this.admin, path);
		assertThat(read.at("/username")).isEqualTo(username);
		assertThat(read.at("/name/given")).isEqualTo("สมหญิง");
		assertThat(read.at("/memberships/0/roles/0")).isEqualTo("trainer");
		assertThat(read.headers().getCacheControl()).contains("no-store");
		assertThat(this.api.get(this.admin, path + "/history").body()).contains("created")
			.doesNotContain(AuthFixtures.PASSWORD)
			.doesNotContain("argon2");
	}

	@Test
	void changeOfRolesCountsAtTheNextRefresh() throws java.text.ParseException {
		String username = AuthFixtures.unique("promoted");
		String id = this.fixtures.person(username, this.organisation, "trainer");
		OAuthClient client = OAuthClient.gateway(this.port);
		String refresh = client.signIn(username, AuthFixtures.PASSWORD).at("/refresh_token");
		Api.Answer changed = this.api.change(this.admin, HttpMethod.PUT, "/api/people/" + id, """
				{"username": "%s", "name": {"given": "สมหญิง"}, "locale": "en",
				 "memberships": [{"organisation": "%s", "roles": ["executive"], "from": "2000-01-01"}]}
				""".formatted(username, this.organisation), "\"0\"");
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(OAuthClient.parse(client.refresh(refresh).at("/access_token"))
			.getJWTClaimsSet()
			.getStringListClaim("roles")).containsExactly("executive");
	}

	@Test
	void endedMembershipGivesNoRole() throws java.text.ParseException {
		String username = AuthFixtures.unique("former");
		this.api.post(this.admin, "/api/people",
				"""
						{"username": "%s", "name": {"given": "สมชาย"}, "locale": "th", "password": "%s",
						 "memberships": [{"organisation": "%s", "roles": ["executive"], "from": "2000-01-01", "to": "2019-12-31"}]}
						"""
					.formatted(username, AuthFixtures.PASSWORD, this.organisation));
		var claims = OAuthClient.parse(this.fixtures.token(username)).getJWTClaimsSet();
		assertThat(claims.getStringListClaim("roles")).isEmpty();
		assertThat(claims.getClaim("organisation")).isNull();
	}

	@Test
	void refusesATakenUserNameInAnyCase() {
		String username = AuthFixtures.unique("twice");
		this.fixtures.person(username, this.organisation, "trainer");
		Api.Answer second = this.api.post(this.admin, "/api/people",
				AuthFixtures.personJson(username.toUpperCase(), this.organisation, "trainer", false));
		assertThat(second.code()).isEqualTo(409);
		assertThat(second.problem()).isEqualTo("taken-username");
	}

	@Test
	void takesBackWhatItAnswered() {
		String path = "/api/people/" + this.fixtures.person(AuthFixtures.unique("back"), this.organisation, "trainer");
		Api.Answer read = this.api.get(this.admin, path);
		ObjectNode body = (ObjectNode) read.json();
		((ObjectNode) body.at("/name")).put("given", "สมใจ");
		assertThat(this.api.change(this.admin, HttpMethod.PUT, path, body.toString(), "\"7\"").code()).isEqualTo(412);
		assertThat(this.api.send(this.admin, HttpMethod.PUT, path, body.toString(), (headers) -> {
		}).code()).isEqualTo(428);
		Api.Answer changed = this.api.change(this.admin, HttpMethod.PUT, path, body.toString(), read.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(changed.json()).isEqualTo(body);
		body.put("password", AuthFixtures.PASSWORD);
		assertThat(this.api.change(this.admin, HttpMethod.PUT, path, body.toString(), changed.etag()).code())
			.isEqualTo(400);
	}

	@Test
	void refusesAStaleChange() {
		String id = this.fixtures.person(AuthFixtures.unique("stale"), this.organisation, "trainer");
		Api.Answer answer = this.api.change(this.admin, HttpMethod.PUT, "/api/people/" + id, """
				{"username": "x-%s", "name": {"given": "ก"}, "locale": "th"}
				""".formatted(id), "\"3\"");
		assertThat(answer.code()).isEqualTo(412);
	}

	@Test
	void namesEveryFaultAtOnce() {
		Api.Answer answer = this.api.post(this.admin, "/api/people", """
				{"username": "a b", "name": {"given": ""}, "locale": "de", "password": "short",
				 "memberships": [{"organisation": "%s", "roles": [], "from": "2000-01-01"}]}
				""".formatted(this.organisation));
		assertThat(answer.code()).isEqualTo(422);
		assertThat(answer.body()).contains("/username", "/name/given", "/locale", "/password", "/memberships/0/roles");
	}

	@Test
	void refusesAnUnknownRole() {
		Api.Answer answer = this.api.post(this.admin, "/api/people",
				AuthFixtures.personJson(AuthFixtures.unique("king"), this.organisation, "king", false));
		assertThat(answer.code()).isIn(400, 422);
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/memberships/0/roles/0");
	}

	@Test
	void refusesAnUnknownOrganisation() {
		Api.Answer answer = this.api.post(this.admin, "/api/people",
				AuthFixtures.personJson(AuthFixtures.unique("lost"), UUID.randomUUID().toString(), "trainer", false));
		assertThat(answer.code()).isEqualTo(422);
		assertThat(answer.at("/errors/0/code")).isEqualTo("unknown-organisation");
	}

	@Test
	void othersThanAdministratorsAndAuditorsSeeNobody() {
		String username = AuthFixtures.unique("curious");
		String id = this.fixtures.person(username, this.organisation, "programme-officer");
		String officer = this.fixtures.token(username);
		assertThat(this.api.get(officer, "/api/people").code()).isEqualTo(403);
		assertThat(this.api.get(officer, "/api/people/" + id).code()).isEqualTo(403);
		assertThat(this.api.post(officer, "/api/people", "{}").code()).isEqualTo(403);
		assertThat(this.api.get(null, "/api/people").code()).isEqualTo(401);
	}

	@Test
	void auditorSeesPeopleOfTheOwnOrganisationOnly() {
		String username = AuthFixtures.unique("auditor");
		String auditor = this.fixtures.person(username, this.organisation, "auditor");
		String colleague = this.fixtures.person(AuthFixtures.unique("colleague"), this.organisation, "trainer");
		String stranger = this.fixtures.person(AuthFixtures.unique("stranger"), this.fixtures.organisation(),
				"trainer");
		String token = this.fixtures.token(username);
		assertThat(this.api.get(token, "/api/people/" + colleague).code()).isEqualTo(200);
		assertThat(this.api.get(token, "/api/people/" + colleague + "/history").code()).isEqualTo(200);
		assertThat(this.api.get(token, "/api/people/" + stranger).code()).isEqualTo(404);
		assertThat(this.api.get(token, "/api/people/" + stranger + "/history").code()).isEqualTo(404);
		assertThat(this.api.get(token, "/api/people").json().at("/items")).hasSize(2)
			.allSatisfy((person) -> assertThat(person.at("/id").asString()).isIn(auditor, colleague));
		assertThat(this.api.get(this.admin, "/api/people/" + stranger).code()).isEqualTo(200);
	}

	@Test
	void meTellsAPersonWhatTheTokenStandsFor() {
		String username = AuthFixtures.unique("me");
		String id = this.fixtures.person(username, this.organisation, "programme-officer");
		Api.Answer me = this.api.get(this.fixtures.token(username), "/api/me");
		assertThat(me.code()).as(me.body()).isEqualTo(200);
		assertThat(me.at("/id")).isEqualTo(id);
		assertThat(me.at("/username")).isEqualTo(username);
		assertThat(me.at("/displayName")).isEqualTo("ดร.สมหญิง ใจดี");
		assertThat(me.at("/organisation/id")).isEqualTo(this.organisation);
		assertThat(me.at("/organisation/name/en")).isEqualTo("Test company");
		assertThat(me.at("/roles/0")).isEqualTo("programme-officer");
		assertThat(me.at("/memberships/0/organisation/id")).isEqualTo(this.organisation);
	}

	@Test
	void meTellsAClientWhatTheTokenStandsFor() {
		Api.Answer me = this.api.get(this.admin, "/api/me");
		assertThat(me.at("/id")).isEqualTo("bootstrap");
		assertThat(me.json().at("/organisation").isNull()).isTrue();
		assertThat(me.at("/roles/0")).isEqualTo("platform-admin");
	}

	@Test
	void findsPeopleInsideThaiWordsByOrganisationAndByState() {
		String username = AuthFixtures.unique("found");
		String id = this.fixtures.person(username, this.organisation, "trainer");
		String list = "/api/people?organisation=" + this.organisation;
		assertThat(this.api.get(this.admin, list + "&q=" + "มหญ").json().at("/items").findValuesAsString("id"))
			.containsExactly(id);
		assertThat(this.api.get(this.admin, list + "&q=" + "ไม่มีใคร").body()).doesNotContain(id);
		assertThat(this.api.get(this.admin, list + "&state=suspended").body()).doesNotContain(id);
		this.api.change(this.admin, HttpMethod.POST, "/api/people/" + id + "/suspension", null, "\"0\"");
		assertThat(this.api.get(this.admin, list + "&state=suspended").body()).contains(id, "trainer");
		assertThat(this.api.get(this.admin, "/api/people?state=gone").code()).isEqualTo(400);
	}

	@Test
	void saysHowManyThereAreAndListsTheNewestFirstWhereAsked() {
		String list = "/api/people?limit=2&organisation=" + this.organisation;
		List<String> ids = IntStream.range(0, 5)
			.mapToObj((number) -> this.fixtures.person(AuthFixtures.unique("counted"), this.organisation, "trainer"))
			.toList();
		List<String> seen = new ArrayList<>();
		String cursor = "";
		do {
			Api.Answer page = this.api.get(this.admin, list + "&sort=newest" + cursor);
			assertThat(page.code()).as(page.body()).isEqualTo(200);
			assertThat(page.at("/total")).isEqualTo("5");
			page.json().at("/items").forEach((person) -> seen.add(person.at("/id").asString()));
			cursor = page.json().at("/next").isNull() ? "" : "&cursor=" + page.at("/next");
		}
		while (!cursor.isEmpty());
		assertThat(seen).containsExactlyElementsOf(ids.reversed());
		assertThat(this.api.get(this.admin, list + "&q=ไม่มีใคร").at("/total")).isEqualTo("0");
		assertThat(this.api.get(this.admin, list + "&sort=shoe-size").code()).isEqualTo(400);
		String byName = this.api.get(this.admin, list).at("/next");
		assertThat(this.api.get(this.admin, list + "&sort=newest&cursor=" + byName).code()).isEqualTo(400);
	}

	@Test
	void eMailAddressAndPhoneNumberMustBeSome() {
		Api.Answer answer = this.api.post(this.admin, "/api/people",
				AuthFixtures.personJson(AuthFixtures.unique("faulty"), this.organisation, "trainer", false)
					.replaceFirst("\\{", "{\"email\": \"a@b\\\\r\\\\nBcc: c@d.th\", \"phone\": \"12\","));
		assertThat(answer.code()).as(answer.body()).isEqualTo(422);
		assertThat(answer.json().at("/errors").findValuesAsString("pointer")).contains("/email", "/phone");
	}

}
