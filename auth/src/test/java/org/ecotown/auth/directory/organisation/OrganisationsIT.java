package org.ecotown.auth.directory.organisation;

import java.util.UUID;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class OrganisationsIT {

	@LocalServerPort
	private int port;

	private AuthFixtures fixtures;

	private Api api;

	private String admin = "";

	@BeforeEach
	void prepare() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.admin = this.fixtures.admin();
	}

	@Test
	void readsTheNameAsOfADayAndTheSuccessor() {
		String gpsc = this.fixtures.organisation();
		String code = AuthFixtures.unique("glow");
		Api.Answer created = this.api.post(this.admin, "/api/organisations", """
				{"code": "%s", "kind": "company", "successor": "%s", "memberOf": [], "names": [
				  {"name": {"th": "กลุ่มบริษัทโกลว์", "en": "Glow Group"}, "from": "1993-01-01", "to": "2019-12-31"},
				  {"name": {"th": "จีพีเอสซี", "en": "GPSC"}, "from": "2020-01-01"}]}
				""".formatted(code, gpsc));
		assertThat(created.code()).as(created.body()).isEqualTo(201);
		String path = "/api/organisations/" + created.at("/id");
		assertThat(created.headers().getFirst("Location")).isEqualTo(path);
		assertThat(created.etag()).isEqualTo("\"0\"");
		assertThat(this.api.get(this.admin, path + "?on=2017-11-10").at("/name/en")).isEqualTo("Glow Group");
		assertThat(this.api.get(this.admin, path + "?on=1980-01-01").at("/name/en")).isEqualTo("Glow Group");
		assertThat(this.api.get(this.admin, path).at("/name/th")).isEqualTo("จีพีเอสซี");
		assertThat(this.api.get(this.admin, path).at("/successor")).isEqualTo(gpsc);
		assertThat(this.api.get(this.admin, path).at("/names/0/to")).isEqualTo("2019-12-31");
	}

	@Test
	void showsMembersWithTheirDaysAndChangesTheVersionOfTheAssociation() {
		String association = this.fixtures.organisation();
		String path = "/api/organisations/" + association;
		String before = this.api.get(this.admin, path).etag();
		String code = AuthFixtures.unique("member");
		Api.Answer member = this.api.post(this.admin, "/api/organisations",
				AuthFixtures.organisationJson(code,
						"[{\"organisation\": \"%s\", \"from\": \"2010-06-01\", \"to\": \"2020-05-31\"}]"
							.formatted(association)));
		assertThat(member.at("/memberOf/0/organisation")).isEqualTo(association);
		Api.Answer after = this.api.get(this.admin, path);
		assertThat(after.at("/members/0/organisation/code")).isEqualTo(code);
		assertThat(after.at("/members/0/organisation/name/th")).isEqualTo("บริษัททดสอบ");
		assertThat(after.at("/members/0/from")).isEqualTo("2010-06-01");
		assertThat(after.etag()).isNotEqualTo(before);
	}

	@Test
	void findsByAPartOfAThaiNameAndPages() {
		String tag = AuthFixtures.unique("find");
		for (int i = 0; i < 3; i++) {
			this.api.post(this.admin, "/api/organisations", """
					{"code": "%s-%d", "kind": "community", "names": [
					  {"name": {"th": "วิสาหกิจชุมชน%s", "en": "Community"}, "from": "2000-01-01"}]}
					""".formatted(tag, i, tag));
		}
		Api.Answer first = this.api.get(this.admin, "/api/organisations?q=กิจชุมชน" + tag + "&kind=community&limit=2");
		assertThat(first.code()).as(first.body()).isEqualTo(200);
		assertThat(first.json().at("/items")).hasSize(2);
		Api.Answer second = this.api.get(this.admin,
				"/api/organisations?q=กิจชุมชน" + tag + "&limit=2&cursor=" + first.at("/next"));
		assertThat(second.json().at("/items")).hasSize(1);
		assertThat(second.at("/items/0/code")).isEqualTo(tag + "-2");
		assertThat(second.json().at("/next").isNull()).isTrue();
		assertThat(this.api.get(this.admin, "/api/organisations?q=" + tag + "&kind=company").json().at("/items"))
			.isEmpty();
	}

	@Test
	void keepsWhoChangedWhat() {
		String path = "/api/organisations/" + this.fixtures.organisation();
		Api.Answer changed = this.api.change(this.admin, HttpMethod.PUT, path,
				AuthFixtures.organisationJson(AuthFixtures.unique("renamed"), "[]"), "\"0\"");
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(changed.etag()).isEqualTo("\"1\"");
		Api.Answer history = this.api.get(this.admin, path + "/history");
		assertThat(history.json().at("/items")).hasSize(2);
		assertThat(history.body()).contains("created", "changed", "bootstrap");
	}

	@Test
	void refusesAChangeOfWhatTheCallerHasNotRead() {
		String path = "/api/organisations/" + this.fixtures.organisation();
		String body = AuthFixtures.organisationJson(AuthFixtures.unique("stale"), "[]");
		assertThat(this.api.change(this.admin, HttpMethod.PUT, path, body, "\"7\"").code()).isEqualTo(412);
		Api.Answer unconditional = this.api.send(this.admin, HttpMethod.PUT, path, body, (headers) -> {
		});
		assertThat(unconditional.code()).isEqualTo(428);
		assertThat(this.api.get(this.admin, path).etag()).isEqualTo("\"0\"");
	}

	@Test
	void takesBackWhatItAnswered() {
		String association = this.fixtures.organisation();
		this.api.post(this.admin, "/api/organisations", AuthFixtures.organisationJson(AuthFixtures.unique("member"),
				"[{\"organisation\": \"%s\", \"from\": \"2010-06-01\"}]".formatted(association)));
		String path = "/api/organisations/" + association;
		Api.Answer read = this.api.get(this.admin, path);
		ObjectNode body = (ObjectNode) read.json();
		((ObjectNode) body.at("/names/0/name")).put("en", "Renamed company");
		assertThat(this.api.change(this.admin, HttpMethod.PUT, path, body.toString(), "\"7\"").code()).isEqualTo(412);
		assertThat(this.api.send(this.admin, HttpMethod.PUT, path, body.toString(), (headers) -> {
		}).code()).isEqualTo(428);
		Api.Answer changed = this.api.change(this.admin, HttpMethod.PUT, path, body.toString(), read.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(changed.at("/name/en")).isEqualTo("Renamed company");
		assertThat(changed.json().at("/members")).isEqualTo(body.at("/members")).hasSize(1);
	}

	@Test
	void keepsWhoSupportsItWithTheirDays() {
		String first = this.fixtures.organisation();
		String second = this.fixtures.organisation();
		String path = "/api/organisations/" + this.fixtures.communityOf(first);
		Api.Answer read = this.api.get(this.admin, path);
		assertThat(read.at("/supportedBy/0/organisation")).isEqualTo(first);
		assertThat(read.at("/supportedBy/0/from")).isEqualTo("2000-01-01");
		assertThat(read.etag()).isEqualTo("\"0\"");
		ObjectNode body = (ObjectNode) read.json();
		((ObjectNode) body.at("/supportedBy/0")).put("to", "2019-12-31");
		((ArrayNode) body.at("/supportedBy")).addObject().put("organisation", second).put("from", "2020-01-01");
		Api.Answer changed = this.api.change(this.admin, HttpMethod.PUT, path, body.toString(), "\"0\"");
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(changed.at("/supportedBy/0/to")).isEqualTo("2019-12-31");
		assertThat(changed.at("/supportedBy/1/organisation")).isEqualTo(second);
		assertThat(changed.etag()).isEqualTo("\"1\"");
		assertThat(this.api.get(this.admin, path + "/history").body()).contains("/supportedBy/0/to", second);
		body.remove("supportedBy");
		Api.Answer older = this.api.change(this.admin, HttpMethod.PUT, path, body.toString(), "\"1\"");
		assertThat(older.json().at("/supportedBy")).as("left out: unchanged").hasSize(2);
		body.putArray("supportedBy");
		assertThat(
				this.api.change(this.admin, HttpMethod.PUT, path, body.toString(), "\"2\"").json().at("/supportedBy"))
			.isEmpty();
	}

	@Test
	void refusesSupportersThatCannotBe() {
		String association = this.fixtures.organisation();
		String path = "/api/organisations/" + this.fixtures.communityOf(association);
		ObjectNode body = (ObjectNode) this.api.get(this.admin, path).json();
		ArrayNode supporters = body.putArray("supportedBy");
		supporters.addObject().put("organisation", path.replaceAll(".*/", "")).put("from", "2000-01-01");
		supporters.addObject().put("organisation", UUID.randomUUID().toString()).put("from", "2000-01-01");
		supporters.addObject().put("organisation", association).put("from", "2000-01-01");
		supporters.addObject().put("organisation", association).put("from", "2010-01-01");
		supporters.addObject().put("organisation", association).put("from", "2001-01-01").put("to", "2000-01-01");
		Api.Answer refused = this.api.change(this.admin, HttpMethod.PUT, path, body.toString(), "\"0\"");
		assertThat(refused.code()).isEqualTo(422);
		assertThat(refused.json().at("/errors"))
			.extracting((error) -> error.at("/pointer").asString() + " " + error.at("/code").asString())
			.containsExactlyInAnyOrder("/supportedBy/0/organisation own-organisation",
					"/supportedBy/1/organisation unknown-organisation", "/supportedBy/3 overlapping-entry",
					"/supportedBy/4/to ends-before-start");
	}

	@Test
	void nobodyButThePlatformsAdministratorSaysWhoSupports() {
		String association = this.fixtures.organisation();
		String path = "/api/organisations/" + this.fixtures.community("[]");
		ObjectNode body = (ObjectNode) this.api.get(this.admin, path).json();
		body.putArray("supportedBy").addObject().put("organisation", association).put("from", "2000-01-01");
		for (String role : new String[] { "coordinator", "organisation-admin" }) {
			String username = AuthFixtures.unique(role);
			this.fixtures.person(username, association, role);
			assertThat(this.api.change(this.fixtures.token(username), HttpMethod.PUT, path, body.toString(), "\"0\"")
				.code()).isEqualTo(403);
		}
	}

	@Test
	void answers304ToWhoHasTheVersion() {
		String path = "/api/organisations/" + this.fixtures.organisation();
		Api.Answer answer = this.api.send(this.admin, HttpMethod.GET, path, null,
				(headers) -> headers.setIfNoneMatch("\"0\""));
		assertThat(answer.code()).isEqualTo(304);
	}

	@Test
	void refusesATakenCode() {
		String body = AuthFixtures.organisationJson(AuthFixtures.unique("twice"), "[]");
		assertThat(this.api.post(this.admin, "/api/organisations", body).code()).isEqualTo(201);
		Api.Answer second = this.api.post(this.admin, "/api/organisations", body);
		assertThat(second.code()).isEqualTo(409);
		assertThat(second.problem()).isEqualTo("taken-organisation-code");
	}

	@Test
	void refusesABuddhistEraDateWithTheDateThatWasMeant() {
		Api.Answer answer = this.api.post(this.admin, "/api/organisations", """
				{"code": "be", "kind": "company", "names": [
				  {"name": {"th": "ก", "en": "a"}, "from": "2560-11-10"}]}
				""");
		assertThat(answer.code()).isIn(400, 422);
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/names/0/from");
		assertThat(answer.at("/errors/0/code")).isEqualTo("buddhist-era");
		assertThat(answer.at("/errors/0/detail")).contains("2017-11-10");
		String path = "/api/organisations/" + this.fixtures.organisation();
		assertThat(this.api.get(this.admin, path + "?on=2560-11-10").code()).isEqualTo(422);
	}

	@Test
	void namesAllFaultsAtOnce() {
		Api.Answer answer = this.api.post(this.admin, "/api/organisations", """
				{"code": "%s", "kind": "company", "successor": "%s",
				 "memberOf": [{"organisation": "%s", "from": "2001-01-01"}],
				 "names": [{"name": {"th": "ก", "en": "a"}, "from": "2001-01-01"},
				           {"name": {"th": "ข", "en": "b"}, "from": "2005-01-01", "to": "2004-01-01"},
				           {"name": {"th": "ค", "en": "c"}, "from": "2002-01-01"}]}
				""".formatted(AuthFixtures.unique("faulty"), UUID.randomUUID(), UUID.randomUUID()));
		assertThat(answer.code()).isEqualTo(422);
		assertThat(answer.json().at("/errors")).hasSize(4);
		assertThat(answer.body()).contains("ends-before-start", "overlapping-entry", "unknown-organisation");
	}

	@Test
	void refusesUnknownPropertiesAndParameters() {
		assertThat(this.api
			.post(this.admin, "/api/organisations", "{\"code\": \"x1\", \"kind\": \"company\", \"colour\": \"red\"}")
			.body()).contains("unknown-property");
		assertThat(this.api.get(this.admin, "/api/organisations?colour=red").code()).isEqualTo(400);
		assertThat(this.api.get(this.admin, "/api/organisations?kind=club").code()).isEqualTo(400);
		assertThat(this.api.get(this.admin, "/api/organisations?limit=0").code()).isEqualTo(400);
	}

	@Test
	void doesNotKnowAnAbsentOne() {
		assertThat(this.api.get(this.admin, "/api/organisations/" + UUID.randomUUID()).code()).isEqualTo(404);
		assertThat(this.api.get(this.admin, "/api/organisations/nonsense").code()).isEqualTo(404);
	}

	@Test
	void everybodySignedInReadsAndAdministratorsWrite() {
		String organisation = this.fixtures.organisation();
		String username = AuthFixtures.unique("trainer");
		this.fixtures.person(username, organisation, "trainer");
		String trainer = this.fixtures.token(username);
		String path = "/api/organisations/" + organisation;
		assertThat(this.api.get(trainer, path).code()).isEqualTo(200);
		assertThat(this.api.get(null, path).code()).isEqualTo(401);
		assertThat(this.api.get(trainer, path + "/history").code()).isEqualTo(403);
		String body = AuthFixtures.organisationJson(AuthFixtures.unique("forbidden"), "[]");
		assertThat(this.api.post(trainer, "/api/organisations", body).code()).isEqualTo(403);
		assertThat(this.api.change(trainer, HttpMethod.PUT, path, body, "\"0\"").code()).isEqualTo(403);
	}

	@Test
	void serviceReadsWithItsOwnToken() {
		String token = new OAuthClient(this.port, "agreements-service", "agreements-secret-for-tests-only", "")
			.clientCredentials()
			.at("/access_token");
		assertThat(this.api.get(token, "/api/organisations").code()).isEqualTo(200);
	}

	@Test
	void repeatsTheAnswerToARepeatedIdempotencyKey() {
		String key = "\"" + UUID.randomUUID() + "\"";
		String body = AuthFixtures.organisationJson(AuthFixtures.unique("idem"), "[]");
		Api.Answer first = this.api.send(this.admin, HttpMethod.POST, "/api/organisations", body,
				(headers) -> headers.set("Idempotency-Key", key));
		Api.Answer second = this.api.send(this.admin, HttpMethod.POST, "/api/organisations", body,
				(headers) -> headers.set("Idempotency-Key", key));
		assertThat(first.code()).as(first.body()).isEqualTo(201);
		assertThat(second.code()).isEqualTo(201);
		assertThat(second.at("/id")).isEqualTo(first.at("/id"));
	}

}
