package org.ecotown.enterprises;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@EnterprisesIntegrationTest
class OutcomeIT {

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private Programme programme;

	private String project;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
		this.project = this.programme.project();
	}

	@Test
	void reportCarriesBaselineAndChange() {
		Answer reported = this.programme.report(this.project, 2, "๑๕,๐๐๐".replace(",", ""));

		assertThat(reported.code()).as(reported.body()).isEqualTo(201);
		assertThat(reported.headers().getLocation()).hasPath("/api/outcomes/" + reported.at("/id"));
		assertThat(reported.at("/value")).isEqualTo("15000");
		assertThat(reported.at("/baseline")).isEqualTo("12000.5");
		assertThat(reported.at("/change")).isEqualTo("2999.5");
		assertThat(reported.at("/reportedBy/id")).isEqualTo(TestTokens.personId("leader"));
		assertThat(this.api.get(this.programme.coordinator, "/api/projects/" + this.project + "/outcomes")
			.json()
			.at("/items")).hasSize(1);
	}

	@Test
	void countNeedsNoBaselineAndOtherMeasuresDo() {
		assertThat(report(outcome("jobs.created", "job", "3", "2018-01-01", "2018-01-31")).at("/baseline")).isEmpty();
		assertThat(faults(report(outcome("quality-of-life.index", "point", "3", "2018-01-01", "2018-01-31"))))
			.containsExactly("/measure missing-baseline");
		assertThat(faults(report(outcome("happiness", "smile", "3", "2018-01-01", "2018-01-31"))))
			.containsExactly("/measure unknown-measure");
	}

	@Test
	void leavesPeopleToTrainingAndCountsTheEnterpriseOnce() {
		assertThat(faults(report(outcome("people.trained", "person", "1", "2018-01-01", "2018-01-31"))))
			.containsExactly("/measure counted-in-training");
		for (String value : new String[] { "0", "2" }) {
			assertThat(faults(report(outcome("enterprises.upgraded", "enterprise", value, "2018-01-01", "2018-01-31"))))
				.containsExactly("/value one-enterprise");
		}
		assertThat(report(outcome("enterprises.upgraded", "enterprise", "1", "2018-01-01", "2018-01-31")).code())
			.isEqualTo(201);
	}

	@Test
	void everyBrokenRuleIsNamedAtOnce() {
		String tomorrow = LocalDate.now().plusDays(2).toString();

		assertThat(faults(report(outcome("sales.monthly", "USD", "3", "2017-12-01", tomorrow))))
			.containsExactlyInAnyOrder("/period/to unfinished-period", "/period/from before-project",
					"/unitCode wrong-unit");
		assertThat(faults(report(outcome("sales.monthly", "THB/month", "3", "2018-02-01", "2018-01-01"))))
			.containsExactly("/period/to ends-before-start");
		assertThat(faults(report(outcome("sales.monthly", "THB/month", "-3", "2018-01-01", "2018-01-31"))))
			.containsExactly("/value too-small");
		assertThat(faults(report(outcome("sales.monthly", "THB/month", "1e9", "2018-01-01", "2018-01-31"))))
			.containsExactly("/value invalid-quantity");
		assertThat(count()).isZero();
	}

	@Test
	void offlinePhoneThatRepeatsItsReportLearnsThatItArrived() {
		String path = "/api/outcomes/" + UUID.randomUUID();
		String body = outcome("sales.monthly", "THB/month", "1", "2018-01-01", "2018-01-31").replaceFirst("\\{",
				"{\"project\":\"" + this.project + "\",");

		assertThat(this.api.create(this.programme.leader, path, body).code()).isEqualTo(201);
		assertThat(this.api.create(this.programme.leader, path, body).code()).isEqualTo(412);
		assertThat(this.api.get(this.programme.leader, path).code()).isEqualTo(200);
		assertThat(count()).isOne();
	}

	@Test
	void reporterDoesNotVerifyNorDoesItsClient() {
		Answer byOfficer = this.api.post(this.programme.officer, "/api/projects/" + this.project + "/outcomes",
				this.programme.outcomeBody(1, "1"));
		Answer refused = this.programme.verify(this.programme.officer, byOfficer);
		assertThat(refused.code()).isEqualTo(422);
		assertThat(refused.problem()).isEqualTo("same-person");

		String client = this.tokens.token((claims) -> claims.subject("demo-institute-programme-officer")
			.claim("client_id", "demo-institute-programme-officer")
			.claim("organisation", this.programme.institute.toString())
			.claim("roles", List.of(Role.PROGRAMME_OFFICER.wireName())));
		Answer byClient = this.api.post(client, "/api/projects/" + this.project + "/outcomes",
				this.programme.outcomeBody(2, "1"));
		assertThat(this.programme.verify(client, byClient).problem()).isEqualTo("same-person");
		assertThat(this.programme.verify(this.programme.colleague, byClient).code()).isEqualTo(200);
	}

	@Test
	void secondClickOnVerifyChangesNothing() {
		Answer reported = this.programme.report(this.project, 1, "1");
		Answer verified = this.programme.verify(this.programme.officer, reported);
		Answer again = this.programme.verify(this.programme.coordinator, reported);

		assertThat(again.code()).isEqualTo(409);
		assertThat(again.problem()).isEqualTo("unreported-outcome");
		Answer now = this.api.get(this.programme.officer, "/api/outcomes/" + reported.at("/id"));
		assertThat(now.at("/verifiedBy/id")).isEqualTo(TestTokens.personId("officer"));
		assertThat(now.etag()).isEqualTo(verified.etag());
		assertThat(now.at("/revision")).isEqualTo("2");
	}

	@Test
	void ofManyVerifiersAtOnceOneWins() throws Exception {
		Answer reported = this.programme.report(this.project, 1, "1");
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Integer>> clicks = Stream
				.generate(
						() -> (Callable<Integer>) () -> this.programme.verify(this.programme.officer, reported).code())
				.limit(8)
				.toList();
			List<Integer> codes = people.invokeAll(clicks).stream().map((click) -> click.resultNow()).toList();
			assertThat(codes).containsOnlyOnce(200).filteredOn((code) -> code != 200).containsOnly(409);
		}
	}

	@Test
	void staleVersionAndMissingVersionAreRefused() {
		Answer reported = this.programme.report(this.project, 1, "1");
		String path = "/api/outcomes/" + reported.at("/id");
		Answer corrected = this.api.change(this.programme.leader, HttpMethod.PUT, path,
				this.programme.outcomeBody(1, "2"), reported.etag());
		assertThat(corrected.code()).as(corrected.body()).isEqualTo(200);

		assertThat(this.programme.verify(this.programme.officer, reported).code()).isEqualTo(412);
		assertThat(this.api
			.change(this.programme.leader, HttpMethod.PUT, path, this.programme.outcomeBody(1, "3"), reported.etag())
			.code()).isEqualTo(412);
		assertThat(this.api.post(this.programme.officer, path + "/verification", null).code()).isEqualTo(428);
		assertThat(this.api
			.send(this.programme.leader, HttpMethod.PUT, path, this.programme.outcomeBody(1, "3"), (headers) -> {
			})
			.code()).isEqualTo(428);
		assertThat(this.api.get(this.programme.leader, path).at("/value")).isEqualTo("2");
	}

	@Test
	void verifiedFigureIsNotEdited() {
		Answer reported = this.programme.report(this.project, 1, "1");
		Answer verified = this.programme.verify(this.programme.officer, reported);

		Answer edited = this.api.change(this.programme.leader, HttpMethod.PUT, "/api/outcomes/" + reported.at("/id"),
				this.programme.outcomeBody(1, "9"), verified.etag());

		assertThat(edited.code()).isEqualTo(409);
		assertThat(edited.problem()).isEqualTo("settled-outcome");
	}

	@Test
	void sendingBackNeedsAReason() {
		Answer reported = this.programme.report(this.project, 1, "1");

		assertThat(faults(this.programme.settle(this.programme.officer, reported, "return", "  ")))
			.containsExactly("/reason required");
	}

	@Test
	void onlyStaffOfTheProgrammeVerify() {
		Answer reported = this.programme.report(this.project, 1, "1");
		String trainer = this.tokens.person("trainer", this.programme.institute, Role.TRAINER);
		String ownCoordinator = this.tokens.person("own", this.programme.community, Role.COORDINATOR);

		assertThat(this.programme.verify(this.programme.leader, reported).code()).isEqualTo(403);
		assertThat(this.programme.verify(trainer, reported).code()).isEqualTo(403);
		assertThat(this.programme.verify(ownCoordinator, reported).code()).isEqualTo(403);
		assertThat(this.programme.verify(this.programme.stranger, reported).code()).isEqualTo(404);
	}

	@Test
	void leaderReportsForTheOwnEnterpriseOnly() {
		String otherLeader = this.tokens.person("other", UUID.randomUUID(), Role.ENTERPRISE_LEADER);
		String leaderOfTheInstitute = this.tokens.person("other", this.programme.institute, Role.ENTERPRISE_LEADER);
		String path = "/api/projects/" + this.project + "/outcomes";

		assertThat(this.api.post(otherLeader, path, this.programme.outcomeBody(1, "1")).code()).isEqualTo(404);
		assertThat(this.api.post(leaderOfTheInstitute, path, this.programme.outcomeBody(1, "1")).code()).isEqualTo(404);
		assertThat(count()).isZero();
	}

	@Test
	void historyTellsWhoDidWhat() {
		Answer reported = this.programme.report(this.project, 1, "1");
		this.programme.verify(this.programme.officer, reported);

		Answer history = this.api.get(this.programme.coordinator, "/api/outcomes/" + reported.at("/id") + "/history");

		assertThat(history.json().at("/items")).hasSize(2);
		assertThat(history.body()).contains("reported", "verified", "officer", "leader");
		assertThat(this.api.get(this.programme.stranger, "/api/outcomes/" + reported.at("/id") + "/history").code())
			.isEqualTo(404);
	}

	@Test
	void listGoesOnAfterTheCursor() {
		for (int month = 1; month <= 5; month++) {
			this.programme.report(this.project, month, "1");
		}
		String path = "/api/projects/" + this.project + "/outcomes?limit=3";
		Answer first = this.api.get(this.programme.officer, path);
		Answer second = this.api.get(this.programme.officer, path + "&cursor=" + first.at("/next"));

		assertThat(first.json().at("/items")).extracting((one) -> one.at("/period/from").asString())
			.containsExactly("2018-05-01", "2018-04-01", "2018-03-01");
		assertThat(second.json().at("/items")).extracting((one) -> one.at("/period/from").asString())
			.containsExactly("2018-02-01", "2018-01-01");
		assertThat(second.json().at("/next").isNull()).isTrue();
	}

	private Answer report(String body) {
		return this.api.post(this.programme.officer, "/api/projects/" + this.project + "/outcomes", body);
	}

	private static String outcome(String measure, String unit, String value, String from, String to) {
		return """
				{"measure":"%s","period":{"from":"%s","to":"%s"},"value":"%s","unitCode":"%s"}
				""".formatted(measure, from, to, value, unit);
	}

	private int count() {
		return this.api.get(this.programme.officer, "/api/projects/" + this.project + "/outcomes")
			.json()
			.at("/items")
			.size();
	}

	private static List<String> faults(Answer answer) {
		return Faults.of(answer);
	}

}
