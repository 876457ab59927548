package org.ecotown.platform.client;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.ecotown.platform.testsupport.Api;
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
