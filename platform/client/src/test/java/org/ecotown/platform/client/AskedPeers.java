package org.ecotown.platform.client;

import java.time.Duration;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.ecotown.platform.client.sample.AskingApplication;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * An application that asks a peer, and the peer.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = AskingApplication.class,
		properties = { "server.address=127.0.0.1", "ecotown.issuer=" + TestTokens.ISSUER })
abstract class AskedPeers {

	private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";

	static final WireMockServer PEERS = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

	final TestTokens tokens = TestTokens.shared();

	@Autowired
	AskingApplication.ThingsApi things;

	@Autowired
	AskingApplication.NobodyApi nobody;

	@Autowired
	CircuitBreakerRegistry breakers;

	@LocalServerPort
	int port;

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

	void assertDeadline() {
		long start = System.nanoTime();
		assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> asService());
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
	}

	Api api() {
		return new Api("http://127.0.0.1:" + this.port);
	}

	AskingApplication.Thing asService() {
		return this.things.thing("1");
	}

	Api.Answer ask() {
		return api().get(this.tokens.person("anan", null), "/api/questions/1");
	}

	void answer(ResponseDefinitionBuilder answer) {
		reset();
		PEERS.stubFor(get(urlPathMatching("/api/things/.*")).willReturn(answer));
	}

	static void reset() {
		PEERS.resetAll();
		PEERS.stubFor(get("/oauth2/jwks").willReturn(aResponse().proxiedFrom(TestTokens.shared().url())));
		PEERS.stubFor(post("/oauth2/token").willReturn(okJson("""
				{"access_token": "own", "token_type": "Bearer", "expires_in": 300}
				""")));
		exchange(okJson("""
				{"access_token": "exchanged", "token_type": "Bearer", "expires_in": 300,
				 "issued_token_type": "urn:ietf:params:oauth:token-type:access_token"}
				"""));
	}

	static void exchange(ResponseDefinitionBuilder answer) {
		PEERS.stubFor(post("/oauth2/token").withFormParam("grant_type", equalTo(EXCHANGE)).willReturn(answer));
	}

	static RequestPatternBuilder exchangeRequest() {
		return tokenRequest().withFormParam("grant_type", equalTo(EXCHANGE));
	}

	static RequestPatternBuilder question() {
		return getRequestedFor(urlPathMatching("/api/things/.*"));
	}

	static RequestPatternBuilder tokenRequest() {
		return postRequestedFor(urlPathEqualTo("/oauth2/token"));
	}

}
