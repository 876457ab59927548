package org.ecotown.enterprises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.enterprises.outcome.OutcomeId;
import org.ecotown.enterprises.outcome.SettleOutcomes;
import org.ecotown.platform.outbox.DeadLetters;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@EnterprisesIntegrationTest
class ContributionIT {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	@Autowired
	private FakeAgreements agreements;

	@Autowired
	private SettleOutcomes settle;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DeadLetters deadLetters;

	private Programme programme;

	private String project;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
		this.project = this.programme.project();
	}

	@AfterEach
	void recover() {
		this.agreements.recover();
	}

	@Test
	void verifiedOutcomeArrivesOnceWithEverythingThatProvesIt() {
		Answer reported = this.programme.report(this.project, 1, "15000");
		Answer verified = this.programme.verify(this.programme.coordinator, reported);

		assertThat(verified.code()).as(verified.body()).isEqualTo(200);
		assertThat(verified.at("/state")).isEqualTo("verified");
		String id = reported.at("/id");
		List<JsonNode> received = await(id, 2);
		assertThat(received.get(0).at("/state").asString()).isEqualTo("reported");
		JsonNode contribution = received.get(1);
		assertThat(contribution.at("/state").asString()).isEqualTo("verified");
		assertThat(contribution.at("/revision").asInt()).isEqualTo(2);
		assertThat(contribution.at("/agreement").asString()).isEqualTo(this.programme.agreement.toString());
		assertThat(contribution.at("/objective").asString()).isEqualTo(this.programme.objective.toString());
		assertThat(contribution.at("/value").asString()).isEqualTo("15000");
		assertThat(contribution.at("/baseline").asString()).isEqualTo("12000.5");
		assertThat(contribution.at("/period/from").asString()).isEqualTo("2018-01-01");
		assertThat(contribution.at("/subjects/0").asString()).startsWith("enterprise:");
		assertThat(contribution.at("/source/service").asString()).isEqualTo("enterprises-service");
		assertThat(contribution.at("/source/label/th").asString()).contains("น้ำผึ้งป่า");
		assertThat(contribution.at("/reportedBy/id").asString()).isEqualTo(TestTokens.personId("leader"));
		assertThat(contribution.at("/verifiedBy/id").asString()).isEqualTo(TestTokens.personId("coordinator"));
		assertThat(contribution.has("id")).isFalse();
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(waiting(id)).isZero());
		assertThat(revisions(id)).containsExactly(1, 2);
	}

	@Test
	void contributionTravelsWithTheTokenOfTheServiceAndNotOfThePerson() {
		Answer reported = this.programme.report(this.project, 1, "15000");
		await(reported.at("/id"), 1);

		String authorization = this.agreements.deliveries(reported.at("/id")).getFirst().getHeader("Authorization");
		assertThat(authorization).startsWith("Bearer ").isNotEqualTo("Bearer " + this.programme.leader);
		assertThat(this.agreements.agreementRequests(this.programme.agreement))
			.allSatisfy((request) -> assertThat(request.getHeader("Authorization"))
				.isEqualTo("Bearer " + this.programme.officer));
	}

	@Test
	void tenOutcomesVerifiedDuringAnOutageArriveByThemselvesOnce() {
		List<String> ids = new ArrayList<>();
		this.agreements.goAway();
		try {
			for (int month = 1; month <= 10; month++) {
				Answer reported = this.programme.report(this.project, month, "1" + month);
				Answer verified = this.programme.verify(this.programme.officer, reported);
				assertThat(verified.code()).as(verified.body()).isEqualTo(200);
				ids.add(reported.at("/id"));
			}
		}
		finally {
			this.agreements.comeBack();
		}

		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids).allSatisfy((id) -> {
			assertThat(waiting(id)).isZero();
			assertThat(revisions(id)).containsExactly(1, 2);
		}));
	}

	@Test
	void peerThatAnswersTooLateIsAskedAgainAndTheOrderStays() {
		this.agreements.fail(com.github.tomakehurst.wiremock.client.WireMock.aResponse().withStatus(503));
		Answer reported = this.programme.report(this.project, 1, "15000");
		this.programme.verify(this.programme.officer, reported);
		String id = reported.at("/id");
		Awaitility.await().atMost(PATIENCE).until(() -> attempts(id) >= 2);
		this.agreements.recover();

		Awaitility.await().atMost(PATIENCE).until(() -> waiting(id) == 0);
		assertThat(revisions(id)).isSorted().contains(1, 2);
	}

	@Test
	void returnedAndCorrectedOutcomeIsTakenBackAndReportedAnew() {
		Answer reported = this.programme.report(this.project, 1, "15000");
		Answer returned = this.programme.settle(this.programme.officer, reported, "return", "ไม่มีใบเสร็จ");
		assertThat(returned.at("/returnReason")).isEqualTo("ไม่มีใบเสร็จ");
		Answer corrected = this.api.change(this.programme.leader, org.springframework.http.HttpMethod.PUT,
				"/api/outcomes/" + reported.at("/id"), this.programme.outcomeBody(1, "14000"), returned.etag());
		assertThat(corrected.at("/state")).isEqualTo("reported");
		assertThat(corrected.at("/change")).isEqualTo("1999.5");
		this.programme.verify(this.programme.officer, corrected);

		List<JsonNode> received = await(reported.at("/id"), 4);
		assertThat(received).extracting((one) -> one.at("/state").asString())
			.containsExactly("reported", "withdrawn", "reported", "verified");
		assertThat(received).extracting((one) -> one.at("/revision").asInt()).containsExactly(1, 2, 3, 4);
		assertThat(received.getLast().at("/value").asString()).isEqualTo("14000");
	}

	@Test
	void withdrawalTakesAVerifiedFigureBackAndMakesRoomForAnother() {
		Answer reported = this.programme.report(this.project, 1, "15000");
		Answer verified = this.programme.verify(this.programme.officer, reported);
		assertThat(this.programme.report(this.project, 1, "16000").problem()).isEqualTo("duplicate-outcome");
		assertThat(this.programme.settle(this.programme.leader, verified, "withdrawal", "ซ้ำ").code()).isEqualTo(403);
		Answer withdrawn = this.programme.settle(this.programme.officer, verified, "withdrawal", "นับซ้ำ");

		assertThat(withdrawn.at("/state")).isEqualTo("withdrawn");
		assertThat(await(reported.at("/id"), 3).getLast().at("/state").asString()).isEqualTo("withdrawn");
		assertThat(this.programme.report(this.project, 1, "16000").code()).isEqualTo(201);
	}

	@Test
	void rolledBackVerificationSendsNothing() {
		Answer reported = this.programme.report(this.project, 1, "15000");
		String id = reported.at("/id");
		await(id, 1);
		Caller officer = new Caller("officer", "Officer", this.programme.institute, Set.of(Role.PROGRAMME_OFFICER),
				Set.of());

		this.transaction.executeWithoutResult((status) -> {
			this.settle.verify(officer, new OutcomeId(UUID.fromString(id)), new IfMatch(reported.etag()));
			assertThat(waiting(id)).isOne();
			status.setRollbackOnly();
		});

		assertThat(waiting(id)).isZero();
		assertThat(this.api.get(this.programme.officer, "/api/outcomes/" + id).at("/state")).isEqualTo("reported");
		assertThat(revisions(id)).containsExactly(1);
	}

	@Test
	void contributionThatIsRefusedForGoodBecomesADeadLetterAndLaterOnesPass() {
		String id = UUID.randomUUID().toString();
		this.agreements.refuseContribution(id, 422);
		Answer reported = this.api.create(this.programme.leader, "/api/outcomes/" + id, body(1));
		assertThat(reported.code()).as(reported.body()).isEqualTo(201);

		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.deadLetters.oldest(100))
				.anySatisfy((letter) -> assertThat(letter.key()).isEqualTo(id)));
		this.agreements.takeContribution(id);
		this.programme.verify(this.programme.officer, reported);
		Awaitility.await().atMost(PATIENCE).until(() -> revisions(id).contains(2));
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 403, 408, 429, 500 })
	void refusalThatMayPassIsTriedAgain(int status) {
		String id = UUID.randomUUID().toString();
		this.agreements.refuseContribution(id, status);
		assertThat(this.api.create(this.programme.leader, "/api/outcomes/" + id, body(1)).code()).isEqualTo(201);
		Awaitility.await().atMost(PATIENCE).until(() -> attempts(id) >= 2);
		this.agreements.takeContribution(id);

		Awaitility.await().atMost(PATIENCE).until(() -> waiting(id) == 0);
		assertThat(this.deadLetters.oldest(100)).noneMatch((letter) -> letter.key().equals(id));
	}

	private String body(int month) {
		return this.programme.outcomeBody(month, "1").replaceFirst("\\{", "{\"project\":\"" + this.project + "\",");
	}

	private List<JsonNode> await(String id, int count) {
		Awaitility.await().atMost(PATIENCE).until(() -> this.agreements.contributions(id).size() >= count);
		return this.agreements.contributions(id);
	}

	private List<Integer> revisions(String id) {
		return this.agreements.contributions(id).stream().map((one) -> one.at("/revision").asInt()).toList();
	}

	private int waiting(String id) {
		return this.jdbc.sql("select count(*) from outbox_message where message_key = :id and dead_at is null")
			.param("id", id)
			.query(Integer.class)
			.single();
	}

	private int attempts(String id) {
		return this.jdbc.sql("select coalesce(max(attempts), 0) from outbox_message where message_key = :id")
			.param("id", id)
			.query(Integer.class)
			.single();
	}

}
