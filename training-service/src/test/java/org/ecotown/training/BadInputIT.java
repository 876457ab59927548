package org.ecotown.training;

import java.util.UUID;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;

/**
 * Each gets its problem, and nothing changes.
 */
@TrainingTest
class BadInputIT {

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private JdbcClient jdbc;

	private String course = "";

	private String session = "";

	private String rows = "";

	@BeforeEach
	void remember() {
		this.course = this.programme.course();
		this.session = this.programme.session(5, TODAY);
		this.rows = rows();
	}

	@AfterEach
	void nothingHasChanged() {
		assertThat(rows()).isEqualTo(this.rows);
	}

	@Test
	void malformedJson() {
		refused(post("{\"course\":"), 400, "malformed-request");
	}

	@Test
	void unknownPropertyAndMissingFieldsAtOnce() {
		Answer answer = post("{\"title\":{\"th\":\"ก\"},\"seats\":5}");
		refused(answer, 400, "malformed-request");
		assertThat(answer.json().at("/errors").valueStream().map((error) -> error.at("/pointer").asString()))
			.contains("/seats", "/title/en", "/course", "/agreement", "/objective", "/days", "/capacity");
	}

	@Test
	void buddhistEraDate() {
		String plan = plan().replace(TODAY.toString(), "2560-11-10");
		Answer answer = post(plan);
		refused(answer, 422, "invalid-input");
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/days/0/date");
		assertThat(answer.at("/errors/0/code")).isEqualTo("buddhist-era");
		assertThat(answer.at("/errors/0/detail")).contains("2017-11-10");
	}

	@Test
	void buddhistEraDateOfAttendance() {
		String registration = this.programme.register(this.session, "สมชาย").at("/id");
		this.rows = rows();
		Answer answer = this.api.send(this.programme.trainer, HttpMethod.PUT,
				"/api/registrations/" + registration + "/attendance/" + TODAY.plusYears(543), null, (headers) -> {
				});
		refused(answer, 422, "invalid-input");
		assertThat(answer.at("/errors/0/code")).isEqualTo("buddhist-era");
	}

	@Test
	void negativeCapacity() {
		Answer answer = post(plan().replace("\"capacity\":5", "\"capacity\":-5"));
		refused(answer, 422, "invalid-input");
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/capacity");
	}

	@Test
	void moreSeatsThanAnyHallHas() {
		refused(post(plan().replace("\"capacity\":5", "\"capacity\":10001")), 422, "invalid-input");
	}

	@Test
	void unknownSubdistrict() {
		Answer answer = post(plan().replace("210101", "999999"));
		refused(answer, 422, "invalid-input");
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/subdistrict");
		assertThat(answer.at("/errors/0/code")).isEqualTo("unknown-subdistrict");
	}

	@Test
	void daysThatRepeat() {
		String day = "{\"date\":\"%s\",\"startsAt\":\"16:00\",\"endsAt\":\"09:00\"}".formatted(TODAY);
		Answer answer = post(
				plan().replaceFirst("\"days\":\\[.*\\],\"venue", "\"days\":[" + day + "," + day + "],\"venue"));
		refused(answer, 422, "invalid-input");
		assertThat(answer.json().at("/errors").valueStream().map((error) -> error.at("/pointer").asString()))
			.containsExactly("/days/1/date");
	}

	@Test
	void personalNumberWithAWrongCheckDigit() {
		Answer answer = this.api.post(this.programme.officer, registrations(), """
				{"participant":{"name":{"given":"สมชาย"},"personalNumber":"1-1017-00230-70-9"}}
				""");
		refused(answer, 422, "invalid-input");
		assertThat(answer.at("/errors/0/pointer")).isEqualTo("/participant/personalNumber");
		assertThat(answer.body()).doesNotContain("00230-70-9", "1101700230709");
	}

	@Test
	void bodyOfTenMegabytes() {
		refused(post("{\"title\":{\"th\":\"" + "ก".repeat(3_500_000) + "\"}}"), 413, "body-too-large");
	}

	@Test
	void otherContentType() {
		refused(this.api.send(this.programme.officer, HttpMethod.POST, "/api/sessions", plan(),
				(headers) -> headers.setContentType(MediaType.TEXT_PLAIN)), 415, "unsupported-media-type");
	}

	@Test
	void staleAndMissingVersions() {
		String path = "/api/sessions/" + this.session;
		refused(this.api.change(this.programme.officer, HttpMethod.PUT, path, plan(), "\"7\""), 412,
				"precondition-failed");
		refused(this.api.send(this.programme.officer, HttpMethod.PUT, path, plan(), (headers) -> {
		}), 428, "precondition-required");
		refused(this.api.post(this.programme.officer, path + "/closing", null), 428, "precondition-required");
		refused(this.api.send(this.programme.officer, HttpMethod.PUT, "/api/registrations/" + UUID.randomUUID(),
				"{\"session\":\"%s\",\"participant\":{\"name\":{\"given\":\"ก\"}}}".formatted(this.session),
				(headers) -> {
				}), 428, "precondition-required");
	}

	@Test
	void idempotencyKeyForSomethingElse() {
		String key = UUID.randomUUID().toString();
		Answer first = keyed(key, Programme.person("สมชาย"));
		assertThat(first.code()).isEqualTo(201);
		this.rows = rows();
		Answer again = keyed(key, Programme.person("สมชาย"));
		assertThat(again.code()).isEqualTo(201);
		assertThat(again.body()).isEqualTo(first.body());
		refused(keyed(key, Programme.person("สมหญิง")), 422, "reused-idempotency-key");
	}

	@Test
	void expiredAndMissingToken() {
		refused(this.api.post(this.tokens.expired(), "/api/sessions", plan()), 401, "unauthenticated");
		refused(this.api.post(null, "/api/sessions", plan()), 401, "unauthenticated");
		refused(this.api.get(this.tokens.expired(), registrations()), 401, "unauthenticated");
	}

	@Test
	void anotherOrganisationsIds() {
		String stranger = this.programme.stranger;
		refused(this.api.change(stranger, HttpMethod.PUT, "/api/courses/" + this.course,
				"{\"title\":{\"th\":\"ก\",\"en\":\"a\"},\"hours\":1}", "\"1\""), 404, "not-found");
		refused(this.api.change(stranger, HttpMethod.PUT, "/api/sessions/" + this.session, plan(), "\"1\""), 404,
				"not-found");
		refused(this.api.change(stranger, HttpMethod.POST, "/api/sessions/" + this.session + "/closing", null, "\"1\""),
				404, "not-found");
		refused(this.api.post(stranger, registrations(), Programme.person("สมชาย")), 404, "not-found");
		refused(this.api.get(stranger, registrations()), 404, "not-found");
		Answer foreignCourse = this.api.post(stranger, "/api/sessions", plan());
		refused(foreignCourse, 422, "invalid-input");
		assertThat(foreignCourse.at("/errors/0/pointer")).isEqualTo("/course");
	}

	@Test
	void speaksTheLanguageOfTheCaller() {
		Answer thai = this.api.send(this.programme.officer, HttpMethod.POST, "/api/sessions",
				plan().replace("210101", "999999"), (headers) -> headers.set("Accept-Language", "th"));
		assertThat(thai.at("/errors/0/detail")).isEqualTo("ไม่พบตำบลรหัส 999999");
		Answer english = this.api.send(this.programme.officer, HttpMethod.POST, "/api/sessions",
				plan().replace("210101", "999999"), (headers) -> headers.set("Accept-Language", "en"));
		assertThat(english.at("/errors/0/detail")).isEqualTo("There is no sub-district with the code 999999.");
	}

	private Answer post(String body) {
		return this.api.post(this.programme.officer, "/api/sessions", body);
	}

	private Answer keyed(String key, String body) {
		return this.api.send(this.programme.officer, HttpMethod.POST, registrations(), body,
				(headers) -> headers.set("Idempotency-Key", key));
	}

	private String plan() {
		return this.programme.plan(this.course, 5, TODAY);
	}

	private String registrations() {
		return "/api/sessions/" + this.session + "/registrations";
	}

	private String rows() {
		return this.jdbc.sql("""
				select concat_ws(' ', (select count(*) || ':' || sum(version) from course),
				    (select count(*) || ':' || sum(version) || ':' || sum(registered) from session),
				    (select count(*) || ':' || sum(version) from registration),
				    (select count(*) from participant), (select count(*) from attendance),
				    (select count(*) from history), (select count(*) from stored_document))
				""").query(String.class).single();
	}

	private static void refused(Answer answer, int status, String problem) {
		assertThat(answer.code()).as(answer.body()).isEqualTo(status);
		assertThat(answer.problem()).isEqualTo(problem);
		assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.json().has("traceId")).isTrue();
	}

}
