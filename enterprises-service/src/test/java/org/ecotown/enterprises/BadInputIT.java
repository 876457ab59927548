package org.ecotown.enterprises;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EnterprisesIntegrationTest
class BadInputIT {

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private JdbcClient jdbc;

	private Programme programme;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
	}

	@Test
	void malformedJsonIsRefused() {
		refused(post("{\"kind\": "), 400, "malformed-request");
		refused(post(""), 400, "malformed-request");
		refused(post("[]"), 400, "malformed-request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/enterprises", "/api/projects" })
	void cursorOfAnotherListIsRefused(String list) {
		Answer answer = this.api.get(this.programme.officer, list + "?cursor=YWJj");

		refused(answer, 400, "malformed-request");
	}

	@Test
	void unknownPropertyIsRefused() {
		Answer answer = post(body().replaceFirst("\\{", "{\"owner\":\"me\","));

		refused(answer, 400, "malformed-request");
		assertThat(Faults.of(answer)).containsExactly("/owner unknown-property");
	}

	@Test
	void allFaultsAreNamedAtOnce() {
		Answer answer = post("""
				{"kind":"community-enterprise","name":{"th":" ","en":"x"},"subdistrict":"999999",
					"juristicNumber":"0107544000109","phone":"call me","members":{"count":3,"women":4,"youth":5}}
				""");

		refused(answer, 422, "invalid-input");
		assertThat(Faults.of(answer)).containsExactlyInAnyOrder("/agreement required",
				"/juristicNumber invalid-juristic-number", "/members/women more-than-members",
				"/members/youth more-than-members", "/name/th required", "/phone invalid-phone",
				"/subdistrict unknown-subdistrict");
	}

	@Test
	void problemSpeaksThaiUnlessAskedForEnglish() {
		Answer thai = post("{}");
		Answer english = send(body().replace("210110", "999999"),
				(headers) -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en"));

		assertThat(thai.headers().getFirst(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("th");
		assertThat(english.at("/errors/0/detail")).isEqualTo("There is no sub-district with this code.");
		assertThat(english.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(english.at("/traceId")).isNotEmpty();
	}

	@Test
	void buddhistYearIsRefusedWithAHint() {
		String project = this.programme.projectBody(this.programme.enterprise()).replace("2018-01-01", "2561-01-01");
		Answer answer = this.api.post(this.programme.officer, "/api/projects", project);

		assertThat(answer.code()).isEqualTo(422);
		assertThat(Faults.of(answer)).containsExactly("/startsOn buddhist-era");
		assertThat(answer.at("/errors/0/detail")).contains("2018-01-01");
		assertThat(this.api.get(this.programme.officer, "/api/projects").json().at("/items")).isEmpty();
	}

	@Test
	void projectThatContradictsItselfIsRefused() {
		String project = this.programme.projectBody(this.programme.enterprise());

		String twice = "{\"measure\":\"sales.monthly\",\"value\":\"-1\",\"unitCode\":\"USD\",\"asOf\":\"2017-12-31\"},";
		String contradiction = project.replace("2018-12-31", "2017-01-01")
			.replace("\"baselines\":[", "\"baselines\":[" + twice);

		assertThat(Faults.of(this.api.post(this.programme.officer, "/api/projects",
				contradiction.replace("\"trlStart\":4", "\"trlStart\":10"))))
			.containsExactlyInAnyOrder("/trlStart too-large", "/endsOn ends-before-start",
					"/baselines/0/value too-small", "/baselines/1/measure duplicate-baseline");
		assertThat(this.api.get(this.programme.officer, "/api/projects").json().at("/items")).isEmpty();
	}

	@Test
	void whatAProjectSpeaksOfIsCheckedAtOnce() {
		String project = this.programme.projectBody(this.programme.enterprise())
			.replace("\"unitCode\":\"THB/month\"", "\"unitCode\":\"USD\"")
			.replace("\"asOf\":\"2017-12-31\"}", "\"asOf\":\"2017-12-31\"}," + """
					{"measure":"jobs.unheard-of","value":"1","unitCode":"person","asOf":"2017-12-31"}
					""")
			.replaceAll("\"objective\":\"[^\"]*\"", "\"objective\":\"" + UUID.randomUUID() + "\"")
			.replaceAll("\"enterprise\":\"[^\"]*\"", "\"enterprise\":\"" + UUID.randomUUID() + "\"");

		assertThat(Faults.of(this.api.post(this.programme.officer, "/api/projects", project)))
			.containsExactlyInAnyOrder("/enterprise unknown-enterprise", "/objective unknown-objective",
					"/baselines/0/unitCode wrong-unit", "/baselines/1/measure unknown-measure");
	}

	@Test
	void figuresHaveAsManyDigitsAsEverywhere() {
		String project = this.programme.project();

		assertThat(this.programme.report(project, 1, "๙๙๙๙๙๙๙๙๙๙๙๙๙๙.๙๙๙๙").at("/value"))
			.isEqualTo("99999999999999.9999");
		for (String tooLong : List.of("100000000000000", "0.00001", "1e5", "1,000")) {
			assertThat(Faults.of(this.programme.report(project, 2, tooLong)))
				.containsExactly("/value invalid-quantity");
		}
		assertThat(Faults.of(this.programme.report(project, 2, "-1"))).containsExactly("/value too-small");
	}

	@Test
	void bodyOfTenMegabytesIsRefused() {
		refused(post(body().replace("กลุ่ม", "ก".repeat(3_500_000))), 413, "body-too-large");
	}

	@Test
	void wrongContentTypeIsRefused() {
		refused(send(body(), (headers) -> headers.setContentType(MediaType.TEXT_PLAIN)), 415, "unsupported-media-type");
		refused(send("<a/>", (headers) -> headers.setContentType(MediaType.APPLICATION_XML)), 415,
				"unsupported-media-type");
	}

	@Test
	void repeatedKeyHasOneEffectAndAnotherBodyUnderItNone() {
		Consumer<HttpHeaders> key = (headers) -> headers.set("Idempotency-Key",
				"\"key-" + this.programme.agreement + "\"");
		Answer first = send(body(), key);
		Answer repeated = send(body(), key);
		Answer other = send(body().replace("กลุ่ม", "อื่น"), key);

		assertThat(first.code()).as(first.body()).isEqualTo(201);
		assertThat(repeated.code()).isEqualTo(201);
		assertThat(repeated.at("/id")).isEqualTo(first.at("/id"));
		assertThat(repeated.etag()).isEqualTo(first.etag());
		assertThat(other.code()).isEqualTo(422);
		assertThat(enterprises()).isOne();
	}

	@Test
	void tokenThatIsMissingOrExpiredIsRefused() {
		String before = rows();
		for (String token : new String[] { null, this.tokens.expired() }) {
			refused(this.api.post(token, "/api/enterprises", body()), 401, "unauthenticated");
			refused(this.api.get(token, "/api/projects"), 401, "unauthenticated");
		}
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void idOfAnotherOrganisationIsNotFoundWhateverIsDoneWithIt() {
		String project = this.programme.project();
		String enterprise = this.api.get(this.programme.officer, "/api/projects/" + project).at("/enterprise");
		Answer outcome = this.programme.report(project, 1, "1");
		String stranger = this.programme.stranger;
		String before = rows();

		List<String> paths = List.of("/api/enterprises/" + enterprise, "/api/projects/" + project,
				"/api/projects/" + project + "/outcomes", "/api/outcomes/" + outcome.at("/id"));
		assertThat(paths).allSatisfy((path) -> notFound(this.api.get(stranger, path)));
		notFound(change(stranger, "/api/enterprises/" + enterprise, body()));
		notFound(change(stranger, "/api/projects/" + project, this.programme.projectBody(enterprise)));
		notFound(change(stranger, "/api/outcomes/" + outcome.at("/id"), this.programme.outcomeBody(1, "2")));
		notFound(this.api.post(stranger, "/api/projects/" + project + "/outcomes", this.programme.outcomeBody(2, "2")));
		for (String step : List.of("verification", "return", "withdrawal")) {
			notFound(this.programme.settle(stranger, outcome, step, "x"));
		}
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void idOfAnotherOrganisationIsNotFoundEvenToWhoWouldCreateIt() {
		String project = this.programme.project();
		String enterprise = this.api.get(this.programme.officer, "/api/projects/" + project).at("/enterprise");
		String outcome = this.programme.report(project, 1, "1").at("/id");
		Programme other = this.programmes.create();
		String otherEnterprise = other.enterprise();
		String otherOutcome = other.outcomeBody(2, "2")
			.replaceFirst("\\{",
					"{\"project\":\""
							+ Programmes
								.id(this.api.post(other.officer, "/api/projects", other.projectBody(otherEnterprise)))
							+ "\",");

		Map<String, String> taken = Map.of("/api/enterprises/" + enterprise, other.enterpriseBody("อื่น"),
				"/api/projects/" + project, other.projectBody(otherEnterprise), "/api/outcomes/" + outcome,
				otherOutcome);
		String before = rows();
		taken.forEach((path, body) -> notFound(this.api.create(other.officer, path, body)));
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void idThatIsNoneIsNotFound() {
		notFound(this.api.get(this.programme.officer, "/api/enterprises/1"));
		notFound(this.api.get(this.programme.officer, "/api/enterprises/" + UUID.randomUUID()));
	}

	private Answer change(String token, String path, String body) {
		return this.api.change(token, HttpMethod.PUT, path, body, "\"1\"");
	}

	private void refused(Answer answer, int status, String problem) {
		isProblem(answer, status, problem);
		assertThat(enterprises()).isZero();
	}

	private static void notFound(Answer answer) {
		isProblem(answer, 404, "not-found");
	}

	private static void isProblem(Answer answer, int status, String problem) {
		assertThat(answer.code()).as(answer.body()).isEqualTo(status);
		assertThat(answer.problem()).isEqualTo(problem);
		assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.at("/traceId")).isNotEmpty();
	}

	private String rows() {
		return this.jdbc.sql("""
				select concat_ws(' ', (select count(*) || ':' || sum(version) from enterprise),
				    (select count(*) || ':' || sum(version) from project),
				    (select count(*) || ':' || sum(version) || ':' || sum(revision) from outcome),
				    (select count(*) from outcome_evidence), (select count(*) from history),
				    (select count(*) from idempotency_answer))
				""").query(String.class).single();
	}

	private Answer post(String body) {
		return send(body, (headers) -> {
		});
	}

	private Answer send(String body, Consumer<HttpHeaders> headers) {
		return this.api.send(this.programme.officer, HttpMethod.POST, "/api/enterprises", body, headers);
	}

	private String body() {
		return this.programme.enterpriseBody("กลุ่ม");
	}

	private int enterprises() {
		return this.api.get(this.programme.officer, "/api/enterprises").json().at("/items").size();
	}

}
