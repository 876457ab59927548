package org.ecotown.training;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;
import org.ecotown.platform.outbox.DeadLetters;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;

@TrainingTest
class ContributionIT {

	private final JsonMapper json = new JsonMapper();

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Autowired
	private Peers peers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DeadLetters deadLetters;

	@BeforeEach
	void peersAreWell() {
		this.peers.restart();
		this.programme.knowToPeers();
	}

	@Test
	void tellsOfTheTrainedPeopleWhenClosedVerifiedAndReturned() {
		String session = this.programme.attendedSession("สมชาย", "น้ำผึ้ง");
		this.programme.register(session, "คนไม่มา");
		assertThat(this.programme.change(this.programme.trainer, session, "closing", null).code()).isEqualTo(200);
		JsonNode reported = arrived(session, 1);
		assertThat(reported.at("/state").asString()).isEqualTo("reported");
		assertThat(reported.at("/agreement").asString()).isEqualTo(this.programme.agreement.toString());
		assertThat(reported.at("/objective").asString()).isEqualTo(this.programme.objective.toString());
		assertThat(reported.at("/measure").asString()).isEqualTo("people.trained");
		assertThat(reported.at("/unitCode").asString()).isEqualTo("person");
		assertThat(reported.at("/value").asString()).isEqualTo("2");
		assertThat(reported.at("/period/from").asString()).isEqualTo(TODAY.toString());
		assertThat(reported.at("/period/to").asString()).isEqualTo(TODAY.toString());
		assertThat(reported.at("/source/id").asString()).isEqualTo(session);
		assertThat(reported.at("/source/kind").asString()).isEqualTo("session");
		assertThat(reported.at("/source/label/th").asString()).isEqualTo("อบรมน้ำผึ้ง รุ่นที่ 1");
		assertThat(reported.at("/reportedBy/id").asString()).isEqualTo(TestTokens.personId("trainer"));
		assertThat(reported.at("/verifiedBy").isNull()).isTrue();
		assertThat(this.programme.read(session).at("/evidence"))
			.isEqualTo("/api/training-evidence/" + reported.at("/evidence/0/sha256").asString());
		List<String> subjects = reported.at("/subjects").valueStream().map(JsonNode::asString).toList();
		assertThat(subjects).hasSize(2).doesNotHaveDuplicates().allMatch((subject) -> subject.startsWith("person:"));

		assertThat(this.programme.change(this.programme.officer, session, "verification", null).code()).isEqualTo(200);
		JsonNode verified = arrived(session, 2);
		assertThat(verified.at("/state").asString()).isEqualTo("verified");
		assertThat(verified.at("/verifiedBy/id").asString()).isEqualTo(TestTokens.personId("officer"));
		assertThat(verified.at("/reportedBy/id").asString()).isEqualTo(TestTokens.personId("trainer"));

		assertThat(this.programme.change(this.programme.coordinator, session, "return", "{\"reason\":\"ชื่อไม่ครบ\"}")
			.code()).isEqualTo(200);
		JsonNode withdrawn = arrived(session, 3);
		assertThat(withdrawn.at("/state").asString()).isEqualTo("withdrawn");
		assertThat(withdrawn.at("/verifiedBy").isNull()).isTrue();
	}

	@Test
	void isDeliveredWithTheTokenOfTheServiceItself() {
		String session = this.programme.closedSession("สมชาย");
		arrived(session, 1);
		String authorization = this.peers.server()
			.findAll(putRequestedFor(urlEqualTo("/api/contributions/" + session)))
			.getFirst()
			.getHeader("Authorization");
		assertThat(authorization).startsWith("Bearer ").isNotEqualTo("Bearer " + this.programme.trainer);
	}

	@Test
	void waitsWhileAgreementsIsDownAndArrivesInOrderAfterwards() {
		String session = this.programme.attendedSession("สมชาย");
		this.peers.stop();
		assertThat(this.programme.change(this.programme.trainer, session, "closing", null).code()).isEqualTo(200);
		assertThat(this.programme.change(this.programme.officer, session, "verification", null).code()).isEqualTo(200);
		eventually(() -> pending(session) == 2 && failures(session) > 0);
		this.peers.restart();
		this.programme.knowToPeers();
		JsonNode last = arrived(session, 2);
		assertThat(last.at("/state").asString()).isEqualTo("verified");
		eventually(() -> pending(session) == 0);
		assertThat(received(session)).extracting((body) -> body.at("/revision").asInt()).containsExactly(1, 2);
	}

	@Test
	void becomesADeadLetterWhenRefusedForGood() {
		String session = this.programme.attendedSession("สมชาย");
		this.peers.answer("/api/contributions/" + session, aResponse().withStatus(422));
		assertThat(this.programme.change(this.programme.trainer, session, "closing", null).code()).isEqualTo(200);
		eventually(() -> this.deadLetters.oldest(100).stream().anyMatch((letter) -> letter.key().equals(session)));
	}

	@Test
	void isNotMadeWhenTheClosingIsRolledBack() {
		String session = this.programme.attendedSession("สมชาย");
		this.jdbc.sql("""
				create function refuse_contribution() returns trigger language plpgsql as $$
				begin raise exception 'no disk'; end $$
				""").update();
		this.jdbc.sql("""
				create constraint trigger refuse_contribution after insert on outbox_message deferrable
				initially deferred for each row execute function refuse_contribution()
				""").update();
		try {
			assertThat(this.programme.change(this.programme.trainer, session, "closing", null).code())
				.isGreaterThanOrEqualTo(400);
		}
		finally {
			this.jdbc.sql("drop function refuse_contribution cascade").update();
		}
		Answer read = this.programme.read(session);
		assertThat(read.at("/state")).isEqualTo("open");
		assertThat(read.at("/version")).isEqualTo("1");
		assertThat(pending(session)).isZero();
		assertThat(received(session)).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from session_register where session_id = cast(:id as uuid)")
			.param("id", session)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void isMadeOnceForARepeatedIdempotencyKey() {
		String session = this.programme.attendedSession("สมชาย");
		String etag = this.programme.read(session).etag();
		for (int attempt = 0; attempt < 2; attempt++) {
			Answer closed = this.api.send(this.programme.trainer, HttpMethod.POST,
					"/api/sessions/" + session + "/closing", null, (headers) -> {
						headers.setIfMatch(etag);
						headers.set("Idempotency-Key", "close-" + session);
					});
			assertThat(closed.code()).isEqualTo(200);
			assertThat(closed.at("/state")).isEqualTo("closed");
		}
		arrived(session, 1);
		eventually(() -> pending(session) == 0);
		assertThat(received(session)).hasSize(1);
	}

	private JsonNode arrived(String session, int revision) {
		eventually(() -> received(session).stream().anyMatch((body) -> body.at("/revision").asInt() == revision));
		return received(session).stream()
			.filter((body) -> body.at("/revision").asInt() == revision)
			.findFirst()
			.orElseThrow();
	}

	private List<JsonNode> received(String session) {
		return this.peers.server()
			.findAll(putRequestedFor(urlEqualTo("/api/contributions/" + session)))
			.stream()
			.map((request) -> this.json.readTree(request.getBodyAsString()))
			.toList();
	}

	private int pending(String session) {
		return count("select count(*) from outbox_message where message_key = :key and dead_at is null", session);
	}

	private int failures(String session) {
		return count("select coalesce(sum(attempts), 0) from outbox_message where message_key = :key", session);
	}

	private int count(String sql, String session) {
		return this.jdbc.sql(sql).param("key", session).query(Integer.class).single();
	}

	private static void eventually(Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(40)).until(condition);
	}

}
