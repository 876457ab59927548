package org.ecotown.enterprises;

import java.time.Duration;
import java.util.List;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.awaitility.Awaitility;
import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@EnterprisesIntegrationTest
class OutcomeNoticesIT {

	private static final JsonMapper json = new JsonMapper();

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	@Autowired
	private FakeAgreements peers;

	private Programme programme;

	private String project;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
		this.project = this.programme.project();
	}

	@Test
	void theStaffOfTheProgrammeAreToldOfAFigureThatWaitsAndItsMakerIsNot() {
		Answer reported = this.programme.report(this.project, 1, "15000");
		JsonNode notice = body(told(reported, 1).getFirst());
		// what auth takes, and nothing else: it refuses what it does not know
		assertThat(notice.propertyNames()).containsExactlyInAnyOrder("kind", "about", "people", "posts", "except",
				"title", "text", "link");
		assertThat(notice.at("/kind").asString()).isEqualTo("verification-waiting");
		assertThat(notice.at("/link").asString()).isEqualTo("/outcomes/" + reported.at("/id"));
		assertThat(notice.at("/title/th").asString()).contains("ยกระดับน้ำผึ้งป่า");
		assertThat(notice.at("/title/en").asString()).contains("Better forest honey");
		assertThat(notice.at("/posts").valueStream().map((post) -> post.at("/organisation").asString()))
			.containsExactlyInAnyOrder(this.programme.institute.toString(), this.programme.association.toString());
		assertThat(notice.at("/posts/0/roles").valueStream().map(JsonNode::asString))
			.containsExactlyInAnyOrder("programme-officer", "coordinator");
		assertThat(notice.at("/except").valueStream().map(JsonNode::asString))
			.containsExactly(TestTokens.personId("leader"));
	}

	@Test
	void whoReportedIsToldWhyItWasSentBackAndNobodyWaitsForItMeanwhile() {
		Answer reported = this.programme.report(this.project, 1, "15000");
		Answer returned = this.programme.settle(this.programme.officer, reported, "return", "ไม่มีใบเสร็จ");
		List<LoggedRequest> told = told(reported, 3);
		assertSettled(told.get(1), "verification-waiting");
		JsonNode notice = body(told.get(2));
		assertThat(notice.at("/kind").asString()).isEqualTo("sent-back");
		assertThat(notice.at("/text/th").asString()).contains("ไม่มีใบเสร็จ");
		assertThat(notice.at("/people").valueStream().map(JsonNode::asString))
			.containsExactly(TestTokens.personId("leader"));
		assertThat(notice.at("/posts")).isEmpty();

		this.api.change(this.programme.leader, HttpMethod.PUT, "/api/outcomes/" + reported.at("/id"),
				this.programme.outcomeBody(1, "14000"), returned.etag());
		List<LoggedRequest> corrected = told(reported, 5);
		assertSettled(corrected.get(3), "sent-back");
		assertThat(body(corrected.get(4)).at("/kind").asString()).isEqualTo("verification-waiting");
		assertThat(corrected.get(4).getUrl()).isNotEqualTo(corrected.get(0).getUrl());
	}

	@Test
	void whatIsVerifiedOrWithdrawnWaitsForNobody() {
		Answer verified = this.programme.report(this.project, 1, "15000");
		this.programme.verify(this.programme.officer, verified);
		assertSettled(told(verified, 2).get(1), "verification-waiting");
		Answer withdrawn = this.programme.report(this.project, 2, "15000");
		this.programme.settle(this.programme.leader, withdrawn, "withdrawal", "ผิดเดือน");
		assertSettled(told(withdrawn, 3).get(1), "verification-waiting");
	}

	private static void assertSettled(LoggedRequest request, String kind) {
		assertThat(request.getUrl()).isEqualTo("/internal/settled-notices");
		assertThat(body(request).at("/kind").asString()).isEqualTo(kind);
	}

	private static JsonNode body(LoggedRequest request) {
		return json.readTree(request.getBodyAsString());
	}

	private List<LoggedRequest> told(Answer outcome, int count) {
		String about = "outcome/" + outcome.at("/id");
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.peers.notices(about).size() >= count);
		return this.peers.notices(about);
	}

}
