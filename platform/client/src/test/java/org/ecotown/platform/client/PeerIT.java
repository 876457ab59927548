package org.ecotown.platform.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.ecotown.platform.client.sample.AskingApplication;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = AskingApplication.class,
		properties = { "server.address=127.0.0.1", "ecotown.issuer=" + TestTokens.ISSUER })
class PeerIT {

	private static final WireMockServer PEERS = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

	private final TestTokens tokens = TestTokens.shared();

	@Autowired
	private AskingApplication.ThingsApi things;

	@Autowired
	private AskingApplication.NobodyApi nobody;

	@Autowired
	private CircuitBreakerRegistry breakers;

	private final Api api;

	PeerIT(@LocalServerPort int port) {
		this.api = new Api("http://127.0.0.1:" + port);
	}

	@DynamicPropertySource
	static void peers(DynamicPropertyRegistry registry) {
		PEERS.start();
		registry.add("ecotown.things.url", PEERS::baseUrl);
		registry.add("ecotown.auth.url", PEERS::baseUrl);
	}

	/** The first calls of a cold machine may miss the deadline. */
	@BeforeEach
	void warm() {
		this.breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
		answer(okJson("{\"name\":\"warm\"}"));
		await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> asService().name().equals("warm"));
		this.breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
		reset();
	}

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
			.withBody("{\"type\":\"urn:ecotown:problem:session-full\",\"detail\":\"เต็มแล้ว\"}"));
		assertThatExceptionOfType(PeerRejected.class).isThrownBy(() -> asService())
			.returns(status, PeerRejected::status)
			.returns("session-full", PeerRejected::problem)
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

	@Test
	void relaysTokenLanguageAndTraceOfTheRequestUnderWay() {
		answer(okJson("{\"name\":\"one\"}"));
		String token = this.tokens.person("anan", null);
		String trace = "0af7651916cd43dd8448eb211c80319c";
		this.api.send(token, HttpMethod.GET, "/api/questions/1", null, (headers) -> {
			headers.set("Accept-Language", "en");
			headers.set("traceparent", "00-" + trace + "-b7ad6b7169203331-01");
		});
		PEERS.verify(1,
				question().withHeader("Authorization", equalTo("Bearer " + token))
					.withHeader("Accept-Language", equalTo("en"))
					.withHeader("traceparent", matching("00-" + trace + "-[0-9a-f]{16}-01")));
		PEERS.verify(0, tokenRequest());
	}

	@Test
	void relaysToEachItsOwnTokenHoweverManyAskAtOnce() throws Exception {
		answer(okJson("{\"name\":\"one\"}"));
		List<String> persons = Stream.iterate(0, (i) -> i + 1)
			.limit(40)
			.map((i) -> this.tokens.person("person-" + i, null))
			.toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			threads.invokeAll(persons
				.stream().<Callable<Api.Answer>>map((token) -> () -> this.api.get(token, "/api/questions/1")).toList());
		}
		for (String token : persons) {
			PEERS.verify(1, question().withHeader("Authorization", equalTo("Bearer " + token)));
		}
	}

	@Test
	void lendsNobodyTheRightsOfTheService() {
		answer(okJson("{\"name\":\"one\"}"));
		assertThat(this.api.get(null, "/api/questions/open/1").code()).isEqualTo(200);
		PEERS.verify(1, question().withHeader("Authorization", absent()));
		PEERS.verify(0, tokenRequest());
	}

	@Test
	void usesTheTokenOfTheServiceWhereNobodyAsks() {
		answer(okJson("{\"name\":\"one\"}"));
		asService();
		PEERS.verify(1, question().withHeader("Authorization", equalTo("Bearer own")));
	}

	@Test
	void asksForANewTokenWhenAPeerRefusesTheOldOne() {
		answer(okJson("{\"name\":\"one\"}"));
		asService();
		answer(aResponse().withStatus(401));
		assertThatExceptionOfType(PeerRejected.class).isThrownBy(() -> asService())
			.returns(true, PeerRejected::mayPass);
		PEERS.verify(0, tokenRequest());
		answer(okJson("{\"name\":\"one\"}"));
		asService();
		asService();
		PEERS.verify(1, tokenRequest());
	}

	private void assertDeadline() {
		long start = System.nanoTime();
		assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> asService());
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
	}

	private AskingApplication.Thing asService() {
		return this.things.thing("1");
	}

	private Api.Answer ask() {
		return this.api.get(this.tokens.person("anan", null), "/api/questions/1");
	}

	private void answer(ResponseDefinitionBuilder answer) {
		reset();
		PEERS.stubFor(get(urlPathMatching("/api/things/.*")).willReturn(answer));
	}

	private static void reset() {
		PEERS.resetAll();
		PEERS.stubFor(get("/oauth2/jwks").willReturn(aResponse().proxiedFrom(TestTokens.shared().url())));
		PEERS.stubFor(post("/oauth2/token").willReturn(okJson("""
				{"access_token": "own", "token_type": "Bearer", "expires_in": 300}
				""")));
	}

	private static RequestPatternBuilder question() {
		return getRequestedFor(urlPathMatching("/api/things/.*"));
	}

	private static RequestPatternBuilder tokenRequest() {
		return postRequestedFor(urlPathEqualTo("/oauth2/token"));
	}

}
