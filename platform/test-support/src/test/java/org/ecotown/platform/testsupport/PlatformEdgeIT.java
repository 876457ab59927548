package org.ecotown.platform.testsupport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.nimbusds.jose.JOSEObjectType;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.sample.SampleApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
class PlatformEdgeIT {

	private static final String GOOD = """
			{"name":"แก้ว","on":"2017-11-10","role":"coordinator","count":1,"parts":[]}""";

	private static final String PERSON = TestTokens.personId("p1");

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private String coordinator() {
		return this.tokens.person("p1", UUID.randomUUID(), Role.COORDINATOR);
	}

	@Test
	void readsAGoodBody() {
		Answer answer = this.api.post(coordinator(), "/api/things", GOOD);
		assertThat(answer.code()).isEqualTo(200);
		assertThat(answer.at("/name")).isEqualTo("แก้ว");
	}

	@Test
	void reportsAllFaultsAtOnce() {
		Answer answer = this.api.post(coordinator(), "/api/things", """
				{"name":"too long a name","on":"2560-11-10","role":"king","count":-1,"colour":"red",
				 "parts":[{"id":"x"},"y"]}""");
		assertThat(answer.code()).isEqualTo(400);
		assertThat(answer.problem()).isEqualTo("malformed-request");
		assertThat(answer.headers().getContentType()).hasToString("application/problem+json");
		assertThat(answer.json().at("/errors").findValuesAsString("pointer")).containsExactlyInAnyOrder("/on", "/role",
				"/colour", "/parts/0/id", "/parts/1", "/count", "/name", "/parts/0/label");
		assertThat(answer.at("/traceId")).hasSize(32);
	}

	@Test
	void hintsAtTheCommonEraYear() {
		Answer answer = this.api.post(coordinator(), "/api/things", GOOD.replace("2017", "2560"));
		assertThat(answer.code()).isEqualTo(422);
		assertThat(answer.at("/errors/0/code")).isEqualTo("buddhist-era");
		assertThat(answer.at("/errors/0/detail")).contains("2017-11-10");
		Answer leapDay = this.api.post(coordinator(), "/api/things", GOOD.replace("2017-11-10", "2563-02-29"));
		assertThat(leapDay.at("/errors/0/detail")).contains("2020-02-29");
	}

	@Test
	void namesEveryMissingField() {
		Answer answer = this.api.post(coordinator(), "/api/things", "{}");
		assertThat(answer.code()).isEqualTo(422);
		assertThat(answer.json().at("/errors").findValuesAsString("pointer")).containsExactly("/name", "/on", "/role");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"name\":", "", "[]", "\"x\"", "null", "{\"name\":\"a\",\"name\":\"b\"}", "{} x" })
	void refusesMalformedJson(String body) {
		Answer answer = this.api.post(coordinator(), "/api/things", body);
		assertThat(answer.code()).isEqualTo(400);
		assertThat(answer.problem()).isEqualTo("malformed-request");
		assertThat(answer.body()).doesNotContain("Exception", "jackson", "ecotown.platform");
	}

	@Test
	void tellsOfNoMoreFaultsThanAnybodyReads() {
		String unknown = IntStream.range(0, 40_000)
			.mapToObj((index) -> "\"p" + index + "\":1")
			.collect(Collectors.joining(",", "{", "}"));
		String parts = "{\"parts\":[" + "{},".repeat(40_000) + "{}]}";
		for (String body : List.of(unknown, parts)) {
			Answer answer = this.api.post(coordinator(), "/api/things", body);
			assertThat(answer.code()).isIn(400, 422);
			assertThat(answer.json().at("/errors").size()).isEqualTo(InvalidInput.MOST + 1);
			assertThat(answer.at("/errors/" + InvalidInput.MOST + "/code")).isEqualTo("more-faults");
			assertThat(answer.body().length()).isLessThan(50_000);
		}
	}

	@Test
	void readsNoBodyOfCountlessValues() {
		Answer answer = this.api.post(coordinator(), "/api/things", "{\"parts\":[" + "{},".repeat(100_000) + "{}]}");
		assertThat(answer.code()).isEqualTo(400);
		assertThat(answer.body().length()).isLessThan(50_000);
	}

	@Test
	void speaksThaiUnlessAskedForEnglish() {
		assertThat(this.api.get(null, "/api/things/caller").at("/title")).isEqualTo("ต้องเข้าสู่ระบบ");
		Answer english = this.api.send(null, HttpMethod.GET, "/api/things/caller", null,
				(headers) -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.8"));
		assertThat(english.at("/title")).isEqualTo("Sign-in needed");
		assertThat(english.headers().getFirst(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("en");
	}

	@Test
	void refusesALargeBody() {
		Answer answer = this.api.post(coordinator(), "/api/things", "x".repeat(10_000_000));
		assertThat(answer.code()).isEqualTo(413);
		assertThat(answer.problem()).isEqualTo("body-too-large");
	}

	@Test
	void refusesAnotherContentTypeAndMethod() {
		Answer type = this.api.send(coordinator(), HttpMethod.POST, "/api/things", GOOD,
				(headers) -> headers.set(HttpHeaders.CONTENT_TYPE, "text/plain"));
		assertThat(type.code()).isEqualTo(415);
		Answer method = this.api.send(coordinator(), HttpMethod.PATCH, "/api/things", GOOD, (headers) -> {
		});
		assertThat(method.code()).isEqualTo(405);
		assertThat(method.headers().getAllow()).contains(HttpMethod.POST);
	}

	@Test
	void hidesWhatWentWrongInside() {
		Answer answer = this.api.get(coordinator(), "/api/things/boom");
		assertThat(answer.code()).isEqualTo(500);
		assertThat(answer.body()).doesNotContain("secret").contains("traceId");
	}

	@Test
	void asksForATokenBeforeARole() {
		assertThat(this.api.post(null, "/api/things", "{").code()).isEqualTo(401);
		String trainer = this.tokens.person("p2", null, Role.TRAINER);
		assertThat(this.api.post(trainer, "/api/things", "{").code()).isEqualTo(403);
		assertThat(this.api.post(this.tokens.service("s", "things:write"), "/api/things", GOOD).code()).isEqualTo(200);
	}

	@Test
	void deniesAnOperationWithoutARule() {
		assertThat(this.api.get(coordinator(), "/api/things/unruled").code()).isEqualTo(403);
		assertThat(this.api.get(coordinator(), "/elsewhere").code()).isEqualTo(403);
		assertThat(this.api.get(null, "/api/things/public").body()).isEqualTo("open");
	}

	@Test
	void refusesForgedTokens() {
		assertThat(this.api.get(this.tokens.expired(), "/api/things/caller").code()).isEqualTo(401);
		assertThat(status(this.tokens.token((claims) -> claims.subject(PERSON).issuer("http://evil.test"))))
			.isEqualTo(401);
		assertThat(status(this.tokens.token((claims) -> claims.subject(PERSON).audience("other")))).isEqualTo(401);
		assertThat(status(this.tokens.token((claims) -> claims.subject(PERSON).expirationTime(null)))).isEqualTo(401);
		assertThat(status(this.tokens.token(JOSEObjectType.JWT, (claims) -> claims.subject(PERSON)))).isEqualTo(401);
		assertThat(status("eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJzdWIiOiJ4In0.")).isEqualTo(401);
		assertThat(status(this.tokens.token((claims) -> claims.subject(PERSON)))).isEqualTo(200);
	}

	@Test
	void takesASubjectThatIsAPersonOrTheClientItself() {
		assertThat(of(PERSON, "partner")).isEqualTo(200);
		assertThat(of("partner", "partner")).isEqualTo(200);
		assertThat(of(PERSON, PERSON)).isEqualTo(401);
		assertThat(of("1-1-1-1-1", "1-1-1-1-1")).isEqualTo(401);
		assertThat(of(PERSON.toUpperCase(Locale.ROOT), "partner")).isEqualTo(401);
		assertThat(of("partner", "gateway")).isEqualTo(401);
		assertThat(of(PERSON, null)).isEqualTo(401);
		assertThat(of("partner", null)).isEqualTo(401);
		assertThat(of(null, "partner")).isEqualTo(401);
	}

	@Test
	void takesAClientForWhichAServiceActs() {
		assertThat(actedFor("partner", "training-service")).isEqualTo(200);
		assertThat(actedFor(PERSON, "training-service")).isEqualTo(200);
		assertThat(actedFor("partner", "another-service")).isEqualTo(401);
		assertThat(actedFor("1-1-1-1-1", "training-service")).isEqualTo(401);
	}

	private int of(@Nullable String subject, @Nullable String client) {
		return status(this.tokens.token((claims) -> claims.subject(subject).claim("client_id", client)));
	}

	private int actedFor(String subject, String actor) {
		return status(this.tokens.token((claims) -> claims.subject(subject)
			.claim("client_id", "training-service")
			.claim("act", Map.of("sub", actor))));
	}

	private int status(String token) {
		return this.api.get(token, "/api/things/caller").code();
	}

	@Test
	void handsOverTheCaller() {
		UUID organisation = UUID.randomUUID();
		Answer answer = this.api.get(this.tokens.person("p3", organisation, Role.AUDITOR), "/api/things/caller");
		assertThat(answer.at("/organisation")).isEqualTo(organisation.toString());
		assertThat(answer.at("/roles/0")).isEqualTo("auditor");
	}

	@Test
	void pagesByKey() {
		Answer first = this.api.get(coordinator(), "/api/things?limit=3");
		assertThat(first.json().at("/items").size()).isEqualTo(3);
		Answer second = this.api.get(coordinator(), "/api/things?limit=3&cursor=" + first.at("/next"));
		assertThat(second.json().at("/items").size()).isEqualTo(2);
		assertThat(second.json().at("/next").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=1000000000", "limit=x", "cursor=%25%25", "offset=3", "on=2560-13-01" })
	void refusesABadQuery(String query) {
		Answer answer = this.api.get(coordinator(), "/api/things?" + query);
		assertThat(answer.code()).isEqualTo(400);
		assertThat(answer.at("/errors/0/parameter")).isEqualTo(query.substring(0, query.indexOf('=')));
	}

	@Test
	void hintsAtTheCommonEraInAQuery() {
		Answer answer = this.api.get(coordinator(), "/api/things?on=2560-11-10");
		assertThat(answer.code()).isEqualTo(422);
		assertThat(answer.at("/errors/0/parameter")).isEqualTo("on");
		assertThat(answer.at("/errors/0/detail")).contains("2017-11-10");
	}

	@Test
	void refusesWhatTheDatabaseCannotRead() {
		assertThat(this.api.get(coordinator(), "/api/things/cast?value=x").code()).isEqualTo(400);
		assertThat(this.api.get(coordinator(), "/api/things/cast?value=a%00").code()).isEqualTo(400);
	}

	@Test
	void saysThatTheDatabaseIsAway() {
		Answer answer = this.api.get(coordinator(), "/api/things/database-away");
		assertThat(answer.code()).isEqualTo(503);
		assertThat(answer.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2");
	}

	@Test
	void changesOnlyWhatWasRead() {
		String path = "/api/things/" + UUID.randomUUID();
		assertThat(this.api.get(coordinator(), path).etag()).isEqualTo("\"7\"");
		assertThat(this.api.send(coordinator(), HttpMethod.DELETE, path, null, (headers) -> {
		}).code()).isEqualTo(428);
		assertThat(this.api.change(coordinator(), HttpMethod.DELETE, path, null, "\"6\"").code()).isEqualTo(412);
		assertThat(this.api.change(coordinator(), HttpMethod.DELETE, path, null, "\"7\"").code()).isEqualTo(200);
		assertThat(this.api.change(coordinator(), HttpMethod.PUT, path, null, "W/\"7\"").code()).isEqualTo(200);
		assertThat(this.api.create(coordinator(), path, "{}").code()).isEqualTo(412);
		assertThat(
				this.api.send(coordinator(), HttpMethod.GET, path, null, (headers) -> headers.setIfNoneMatch("\"7\""))
					.code())
			.isEqualTo(304);
		assertThat(this.api.get(coordinator(), "/api/things/not-a-uuid").code()).isEqualTo(404);
	}

	@Test
	void servesTheDescriptionToAnybody() {
		Answer answer = this.api.get(null, "/openapi.yaml");
		assertThat(answer.code()).isEqualTo(200);
		assertThat(answer.headers().getContentType()).hasToString("application/yaml");
		assertThat(answer.body()).contains("title: ตัวอย่าง");
		assertThat(answer.headers().getCacheControl()).isEqualTo("no-cache");
		assertThat(answer.headers().getLastModified()).isEqualTo(-1);
		assertThat(this.api
			.send(null, HttpMethod.GET, "/openapi.yaml", null, (headers) -> headers.setIfNoneMatch(answer.etag()))
			.code()).isEqualTo(304);
	}

	@Test
	void keepsTheActuatorNarrow() {
		assertThat(this.api.get(null, "/actuator/health/liveness").code()).isEqualTo(200);
		assertThat(this.api.get(null, "/actuator/env").code()).isIn(401, 403, 404);
		assertThat(this.api.get(coordinator(), "/actuator/heapdump").code()).isIn(401, 403, 404);
	}

}
