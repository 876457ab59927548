package org.ecotown.platform.client;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.BoundCaller;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * In whose name a peer is asked.
 */
class PeerTokenIT extends AskedPeers {

	private static final String QUESTION = "/api/questions/1";

	@Test
	void relaysTokenLanguageAndTraceOfTheRequestUnderWay() {
		answer(okJson("{\"name\":\"one\"}"));
		String token = this.tokens.person("anan", null);
		String trace = "0af7651916cd43dd8448eb211c80319c";
		api().send(token, HttpMethod.GET, "/api/questions/1", null, (headers) -> {
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
				.stream().<Callable<Api.Answer>>map((token) -> () -> api().get(token, "/api/questions/1")).toList());
		}
		for (String token : persons) {
			PEERS.verify(1, question().withHeader("Authorization", equalTo("Bearer " + token)));
		}
	}

	/** A bound token is worth nothing in the hands of the service. */
	@Test
	void exchangesATokenThatIsBoundToAKeyOfTheCaller() {
		answer(okJson("{\"name\":\"one\"}"));
		BoundCaller anan = new BoundCaller(this.tokens, "anan");
		assertThat(ask(anan).code()).isEqualTo(200);
		assertThat(ask(anan).code()).isEqualTo(200);
		PEERS.verify(2, question().withHeader("Authorization", equalTo("Bearer exchanged")));
		PEERS.verify(1, tokenRequest());
		PEERS.verify(1,
				exchangeRequest().withFormParam("subject_token", equalTo(anan.token()))
					.withFormParam("subject_token_type", equalTo("urn:ietf:params:oauth:token-type:access_token"))
					.withFormParam("audience", equalTo("things-service"))
					.withHeader("Authorization", matching("Basic .+")));
		assertThat(ask(new BoundCaller(this.tokens, "pranee")).code()).isEqualTo(200);
		PEERS.verify(2, exchangeRequest());
	}

	@Test
	void keepsAnExchangedTokenNoLongerThanItLives() {
		answer(okJson("{\"name\":\"one\"}"));
		exchange(okJson("{\"access_token\": \"short\", \"token_type\": \"Bearer\", \"expires_in\": 5}"));
		BoundCaller anan = new BoundCaller(this.tokens, "anan");
		ask(anan);
		ask(anan);
		PEERS.verify(2, exchangeRequest());
	}

	@Test
	void asksForANewOneWhenThePeerRefusesTheExchangedOne() {
		answer(aResponse().withStatus(401));
		BoundCaller anan = new BoundCaller(this.tokens, "anan");
		ask(anan);
		answer(okJson("{\"name\":\"one\"}"));
		assertThat(ask(anan).code()).isEqualTo(200);
		PEERS.verify(1, exchangeRequest());
	}

	@Test
	void callerWhoseBoundTokenWasTakenBackIsNobody() {
		answer(okJson("{\"name\":\"one\"}"));
		exchange(aResponse().withStatus(400)
			.withHeader("Content-Type", "application/json")
			.withBody("{\"error\": \"invalid_request\"}"));
		Api.Answer answer = ask(new BoundCaller(this.tokens, "anan"));
		assertThat(answer.code()).isEqualTo(401);
		assertThat(answer.problem()).isEqualTo("unauthenticated");
		PEERS.verify(0, question());
	}

	@Test
	void boundTokenNeedsAuthToBeThere() {
		answer(okJson("{\"name\":\"one\"}"));
		exchange(aResponse().withStatus(503));
		Api.Answer answer = ask(new BoundCaller(this.tokens, "anan"));
		assertThat(answer.code()).isEqualTo(503);
		assertThat(answer.problem()).isEqualTo("peer-unavailable");
		PEERS.verify(0, question());
	}

	private Api.Answer ask(BoundCaller caller) {
		return api().send(null, HttpMethod.GET, QUESTION, null, caller.headers(HttpMethod.GET, QUESTION));
	}

	@Test
	void lendsNobodyTheRightsOfTheService() {
		answer(okJson("{\"name\":\"one\"}"));
		assertThat(api().get(null, "/api/questions/open/1").code()).isEqualTo(200);
		PEERS.verify(1, question().withHeader("Authorization", absent()));
		PEERS.verify(0, tokenRequest());
	}

	@Test
	void usesTheTokenOfTheServiceWhereAllGetTheSameAnswer() {
		answer(okJson("{\"name\":\"one\"}"));
		assertThat(api().get(this.tokens.person("anan", null), "/api/questions/facts/1").body()).isEqualTo("one");
		PEERS.verify(1, question().withHeader("Authorization", equalTo("Bearer own")));
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

}
