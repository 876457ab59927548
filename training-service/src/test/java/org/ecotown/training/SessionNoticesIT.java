package org.ecotown.training;

import java.time.Duration;
import java.util.List;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.awaitility.Awaitility;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

@TrainingTest
class SessionNoticesIT {

	private static final JsonMapper json = new JsonMapper();

	@Autowired
	private Programme programme;

	@Autowired
	private Peers peers;

	@Test
	void thoseWhoMayVerifyAreToldOfAClosedSessionAndWhoClosedItIsToldOfItsReturn() {
		String session = this.programme.closedSession("สมชาย");
		JsonNode waiting = body(told(session, 2).get(1));
		assertThat(waiting.at("/kind").asString()).isEqualTo("verification-waiting");
		assertThat(waiting.at("/link").asString()).isEqualTo("/sessions/" + session);
		assertThat(waiting.at("/posts").valueStream().map((post) -> post.at("/organisation").asString()))
			.containsExactlyInAnyOrder(this.programme.institute.toString(), this.programme.association.toString());
		assertThat(waiting.at("/except").valueStream().map(JsonNode::asString))
			.containsExactly(TestTokens.personId("trainer"));

		this.programme.change(this.programme.officer, session, "return", "{\"reason\":\"ชื่อไม่ครบ\"}");
		List<LoggedRequest> told = told(session, 4);
		assertThat(told.get(2).getUrl()).isEqualTo("/internal/settled-notices");
		JsonNode returned = body(told.get(3));
		assertThat(returned.at("/kind").asString()).isEqualTo("sent-back");
		assertThat(returned.at("/text/en").asString()).contains("ชื่อไม่ครบ");
		assertThat(returned.at("/people").valueStream().map(JsonNode::asString))
			.containsExactly(TestTokens.personId("trainer"));
	}

	@Test
	void whatIsVerifiedWaitsForNobody() {
		String session = this.programme.closedSession("สมชาย");
		this.programme.change(this.programme.officer, session, "verification", null);
		assertThat(body(told(session, 3).get(2)).at("/kind").asString()).isEqualTo("verification-waiting");
		assertThat(told(session, 3).get(2).getUrl()).isEqualTo("/internal/settled-notices");
	}

	private static JsonNode body(LoggedRequest request) {
		return json.readTree(request.getBodyAsString());
	}

	private List<LoggedRequest> told(String session, int count) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> about(session).size() >= count);
		return about(session);
	}

	private List<LoggedRequest> about(String session) {
		return this.peers.server()
			.findAll(putRequestedFor(urlMatching("/internal/.*")))
			.stream()
			.filter((request) -> body(request).at("/about").asString().equals("session/" + session))
			.toList();
	}

}
