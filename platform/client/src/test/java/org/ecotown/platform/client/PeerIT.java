package org.ecotown.platform.client;

import java.time.Duration;
import java.util.List;

import com.github.tomakehurst.wiremock.http.Fault;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.ecotown.platform.client.sample.AskingApplication;
import org.ecotown.platform.testsupport.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class PeerIT extends AskedPeers {

	@Test
	void readsWhatThePeerAnswersAndIgnoresTheRest() {
		answer(okJson("{\"id\":\"1\",\"name\":\"หนึ่ง\",\"news\":{\"since\":\"tomorrow\"}}"));
		assertThat(ask().body()).startsWith("หนึ่ง on virtual thread: true");
	}

	@Test
	void tellsAbsence() {
		answer(aResponse().withStatus(404));
		assertThat(ask().body()).isEqualTo("absent");
	}

	@Test
	void answersAnOutageWithTheProblemPeerUnavailable() {
		answer(aResponse().withStatus(500));
		Api.Answer answer = ask();
		assertThat(answer.code()).isEqualTo(503);
		assertThat(answer.problem()).isEqualTo("peer-unavailable");
		assertThat(answer.at("/detail")).contains("things");
		assertThat(answer.headers().getFirst("Retry-After")).isEqualTo("1");
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 502, 503, 301, 304 })
	void takesAFailingPeerForUnavailable(int status) {
		answer(aResponse().withStatus(status).withHeader("Location", "/elsewhere"));
		assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> asService())
			.returns("things", PeerUnavailable::peer);
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void takesABrokenAnswerForUnavailable(Fault fault) {
		answer(aResponse().withStatus(200).withFault(fault));
		assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> asService());
	}

	@Test
	void takesNobodyForUnavailable() {
		assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> this.nobody.thing("1"))
			.returns("nobody", PeerUnavailable::peer);
	}

	@Test
	void waitsNoLongerThanTheDeadlineForAnAnswer() {
		answer(okJson("{}").withFixedDelay(10_000));
		assertDeadline();
	}

	@Test
	void waitsNoLongerThanTheDeadlineForTheBody() {
		answer(okJson("{\"id\":\"1\",\"name\":\"" + "x".repeat(10_000) + "\"}").withChunkedDribbleDelay(100, 10_000));
		assertDeadline();
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 409, 412, 422, 429 })
	void tellsARefusalWithItsProblem(int status) {
		answer(aResponse().withStatus(status)
			.withHeader("Content-Type", "application/problem+json")
			.withBody("{\"type\":\"urn:ecotown:problem:full-session\",\"detail\":\"เต็มแล้ว\"}"));
		assertThatExceptionOfType(PeerRejected.class).isThrownBy(() -> asService())
			.returns(status, PeerRejected::status)
			.returns("full-session", PeerRejected::problem)
			.returns("เต็มแล้ว", PeerRejected::detail);
	}

	@Test
	void tellsARefusalWithoutProblem() {
		answer(aResponse().withStatus(400).withBody("<html>"));
		assertThatExceptionOfType(PeerRejected.class).isThrownBy(() -> asService())
			.returns(400, PeerRejected::status)
			.returns(null, PeerRejected::problem)
			.returns(null, PeerRejected::detail);
	}

	@Test
	void neverRepeatsAPost() {
		for (Fault fault : Fault.values()) {
			reset();
			PEERS.stubFor(post("/api/things").willReturn(aResponse().withFault(fault)));
			assertThatExceptionOfType(PeerUnavailable.class)
				.isThrownBy(() -> this.things.create(new AskingApplication.Thing("1", "one")));
			PEERS.verify(1, postRequestedFor(urlPathEqualTo("/api/things")));
		}
	}

	@Test
	void leavesAFailingPeerAloneForAWhile() {
		answer(aResponse().withStatus(500));
		for (int i = 0; i < 10; i++) {
			assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> asService());
		}
		int asked = PEERS.countRequestsMatching(question().build()).getCount();
		assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> asService());
		assertThat(PEERS.countRequestsMatching(question().build()).getCount()).isEqualTo(asked);
		answer(okJson("{\"name\":\"back\"}"));
		await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(() -> asService().name().equals("back"));
	}

	@Test
	void opensForOnePeerOnly() {
		for (int i = 0; i < 20; i++) {
			assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> this.nobody.thing("1"));
		}
		assertThat(this.breakers.circuitBreaker("nobody").getState()).isEqualTo(CircuitBreaker.State.OPEN);
		answer(okJson("{\"name\":\"here\"}"));
		assertThat(asService().name()).isEqualTo("here");
	}

	@Test
	void staysClosedHoweverOftenThePeerSaysNo() {
		for (int status : List.of(404, 409, 422, 403)) {
			answer(aResponse().withStatus(status));
			for (int i = 0; i < 20; i++) {
				assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> asService())
					.isNotInstanceOf(PeerUnavailable.class);
			}
		}
		assertThat(this.breakers.circuitBreaker("things").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
	}

}
