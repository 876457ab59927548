package org.ecotown.agreements;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a careless or hostile caller may send. After each the registered agreement is what
 * it was, and there is nothing new.
 */
@AgreementsIntegrationTest
class BadInputIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private JdbcClient jdbc;

	private AgreementsFixtures programme;

	private JsonNode before;

	private String rows = "";

	@BeforeEach
	void registered() {
		this.programme = new AgreementsFixtures(this.api, this.tokens);
		this.before = this.programme.registered().json();
		this.rows = rows();
	}

	@AfterEach
	void nothingIsChanged() {
		assertThat(rows()).isEqualTo(this.rows);
		assertThat(this.api.get(this.programme.officer(), this.programme.path()).json()).isEqualTo(this.before);
	}

	@Test
	void refusesMalformedJson() {
		Answer answer = put("{\"kind\": \"mou\", ", matching("\"1\""));
		assertProblem(answer, 400, "malformed-request");
		assertThat(answer.at("/errors/0/code")).isEqualTo("malformed-json");
	}

	@Test
	void refusesAnUnknownProperty() {
		Answer answer = put(this.programme.mou().put("colour", "green").toString(), matching("\"1\""));
		assertProblem(answer, 400, "malformed-request");
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/colour");
	}

	@Test
	void refusesAMissingField() {
		ObjectNode mou = this.programme.mou();
		mou.remove(List.of("kind", "inForceFrom"));
		Answer answer = put(mou.toString(), matching("\"1\""));
		assertProblem(answer, 422, "invalid-input");
		assertThat(answer.body()).contains("\"/kind\"").contains("\"/inForceFrom\"");
	}

	@Test
	void refusesABuddhistEraYearWithAHint() {
		Answer answer = put(this.programme.mou().put("signedOn", "2560-11-10").toString(), matching("\"1\""));
		assertProblem(answer, 422, "invalid-input");
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/signedOn");
		assertThat(answer.at("/errors/0/detail")).contains("2017-11-10");
	}

	@Test
	void refusesATargetWithoutIndicator() {
		ObjectNode mou = this.programme.mou();
		((ObjectNode) mou.at("/objectives/0/indicators/0")).remove("measure");
		Answer answer = put(mou.toString(), matching("\"1\""));
		assertProblem(answer, 422, "invalid-input");
		assertThat(answer.body()).contains("missing-indicator");
	}

	@Test
	void refusesAnUnknownSubdistrict() {
		ObjectNode mou = this.programme.mou();
		mou.putArray("area").add("210114").add("999999");
		Answer answer = put(mou.toString(), matching("\"1\""));
		assertProblem(answer, 422, "invalid-input");
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/area/1");
		assertThat(answer.at("/errors/0/code")).isEqualTo("unknown-subdistrict");
	}

	@Test
	void refusesAContributionThatCannotBeRead() {
		assertProblem(contribute("{\"revision\": 1, "), 400, "malformed-request");
		assertProblem(contribute(contribution().put("colour", "green").toString()), 400, "malformed-request");
		ObjectNode large = contribution();
		((ObjectNode) large.at("/source/label")).put("en", "x".repeat(10_000_000));
		assertProblem(contribute(large.toString()), 413, "body-too-large");
	}

	@Test
	void refusesAContributionOfABuddhistEraPeriodWithAHint() {
		ObjectNode contribution = contribution();
		((ObjectNode) contribution.at("/period")).put("from", "2561-01-01").put("to", "2561-01-31");
		Answer answer = contribute(contribution.toString());
		assertProblem(answer, 422, "invalid-input");
		assertThat(answer.json().at("/errors").valueStream().map((error) -> error.at("/pointer").asString()))
			.containsExactlyInAnyOrder("/period/from", "/period/to");
		assertThat(answer.body()).contains("buddhist-era").contains("2018-01-01").contains("2018-01-31");
	}

	@Test
	void refusesTenMegabytes() {
		String large = this.programme.mou().put("reference", "x".repeat(10_000_000)).toString();
		assertProblem(put(large, matching("\"1\"")), 413, "body-too-large");
	}

	@Test
	void refusesAnotherContentType() {
		Answer answer = put("kind=mou", (headers) -> {
			headers.setIfMatch("\"1\"");
			headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		});
		assertProblem(answer, 415, "unsupported-media-type");
	}

	@Test
	void refusesAStaleOrMissingPrecondition() {
		String body = this.programme.mou().toString();
		assertProblem(put(body, matching("\"7\"")), 412, "precondition-failed");
		assertProblem(put(body, (headers) -> {
		}), 428, "precondition-required");
		assertProblem(put(body, (headers) -> headers.setIfNoneMatch("*")), 412, "precondition-failed");
	}

	@Test
	void answersARepeatedKeyOnce() {
		String key = UUID.randomUUID().toString();
		Answer first = post(this.programme.mou(), key);
		this.rows = rows();
		assertThat(first.code()).as(first.body()).isEqualTo(201);
		Answer again = post(this.programme.mou(), key);
		assertThat(again.code()).isEqualTo(201);
		assertThat(again.json()).isEqualTo(first.json());
		assertThat(post(this.programme.mou().put("reference", "2"), key).code()).isEqualTo(422);
	}

	@Test
	void refusesWhoHasNoValidToken() {
		String body = this.programme.mou().toString();
		for (String token : new String[] { null, this.tokens.expired(), "nonsense" }) {
			Answer answer = this.api.change(token, HttpMethod.PUT, this.programme.path(), body, "\"1\"");
			assertProblem(answer, 401, "unauthenticated");
			assertThat(this.api.get(token, this.programme.path()).code()).isEqualTo(401);
			assertThat(this.api.get(token, "/api/measures").code()).isEqualTo(401);
		}
	}

	@Test
	void hidesWhatBelongsToOthers() {
		Answer answer = this.api.change(this.programme.stranger(), HttpMethod.PUT, this.programme.path(),
				this.programme.mou().toString(), "\"1\"");
		assertProblem(answer, 404, "not-found");
		assertThat(answer.body()).doesNotContain("เมืองอุตสาหกรรมเชิงนิเวศ");
		Answer absent = this.api.change(this.programme.officer(), HttpMethod.PUT,
				"/api/agreements/" + UUID.randomUUID(), this.programme.mou().toString(), "\"1\"");
		assertProblem(absent, 404, "not-found");
	}

	@Test
	void refusesUnknownParametersAndHugePages() {
		assertProblem(list("?colour=green"), 400, "malformed-request");
		assertProblem(list("?limit=1000000000"), 400, "malformed-request");
		assertProblem(list("?limit=0"), 400, "malformed-request");
		assertProblem(list("?cursor=!"), 400, "malformed-request");
		assertProblem(list("?cursor=eA"), 400, "malformed-request");
		assertProblem(list("?state=green"), 400, "malformed-request");
		assertProblem(this.api.get(this.programme.officer(), this.programme.path() + "/contributions?cursor=eA"), 400,
				"malformed-request");
		assertProblem(this.api.get(this.programme.officer(), this.programme.path() + "/contributions?objective=x"), 400,
				"malformed-request");
		assertProblem(this.api.get(this.programme.officer(), "/api/agreements/1"), 404, "not-found");
	}

	@Test
	void refusesWhatTheDatabaseCannotKeep() {
		for (String text : List.of("a\\u0000b", "a\\ud800b")) {
			Answer answer = put(this.programme.mou().toString().replace("Joint research", text), matching("\"1\""));
			assertProblem(answer, 400, "malformed-request");
			assertThat(answer.at("/errors/0/pointer")).isEqualTo("/objectives/0/indicators/0/name/en");
		}
		assertProblem(list("?q=a\u0000b"), 400, "malformed-request");
	}

	private Answer put(String body, Consumer<HttpHeaders> headers) {
		return this.api.send(this.programme.officer(), HttpMethod.PUT, this.programme.path(), body, headers);
	}

	private Answer post(ObjectNode body, String key) {
		return this.api.send(this.programme.officer(), HttpMethod.POST, "/api/agreements", body.toString(),
				(headers) -> headers.set("Idempotency-Key", key));
	}

	private Answer contribute(String body) {
		return this.api.send(this.programme.service(), HttpMethod.PUT, "/api/contributions/" + UUID.randomUUID(), body,
				(headers) -> {
				});
	}

	private ObjectNode contribution() {
		return this.programme.contribution(this.before.at("/objectives/2/id").asString(), "jobs.created", "job");
	}

	private Answer list(String query) {
		return this.api.get(this.programme.officer(), "/api/agreements" + query);
	}

	private static Consumer<HttpHeaders> matching(String etag) {
		return (headers) -> headers.setIfMatch(etag);
	}

	private static void assertProblem(Answer answer, int status, String slug) {
		assertThat(answer.code()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.problem()).isEqualTo(slug);
		assertThat(answer.at("/title")).isNotEmpty();
		assertThat(answer.body()).doesNotContain("Exception");
	}

	private String rows() {
		return this.jdbc.sql("""
				SELECT concat_ws(' ', (SELECT count(*) || ':' || sum(version) FROM agreement),
				    (SELECT count(*) FROM party), (SELECT count(*) FROM objective), (SELECT count(*) FROM indicator),
				    (SELECT count(*) || ':' || sum(revision) FROM contribution),
				    (SELECT count(*) || ':' || sum(verified) || ':' || sum(reported) FROM indicator_progress),
				    (SELECT count(*) FROM history), (SELECT count(*) FROM idempotency_answer))
				""").query(String.class).single();
	}

}
