package org.ecotown.platform.client.autoconfigure;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.platform.client.support.ServiceToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class ServiceTokensTests {

	private final WireMockServer auth = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

	private final HttpClient http = HttpClient.newHttpClient();

	private ServiceToken token;

	@BeforeEach
	void start() {
		this.auth.start();
		ClientProperties properties = new ClientProperties("secret:with colon",
				new ClientProperties.Auth(URI.create(this.auth.baseUrl())), Duration.ofSeconds(1),
				Duration.ofSeconds(2), Duration.ofSeconds(5));
		this.token = new ServiceTokens("sample-service", properties, this.http).own();
	}

	@AfterEach
	void stop() {
		this.auth.stop();
		this.http.shutdownNow();
	}

	@Test
	void isAskedForUnderTheNameOfTheService() {
		answer(token("one", 300));
		assertThat(this.token.value()).isEqualTo("one");
		// RFC 6749, 2.3.1: both parts are form-encoded
		this.auth.verify(1, requests().withFormParam("grant_type", equalTo("client_credentials"))
			.withBasicAuth(new BasicCredentials("sample-service", "secret%3Awith+colon")));
	}

	@Test
	void isKeptWhileItIsGood() throws Exception {
		answer(token("one", 300));
		Callable<String> use = this.token::value;
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			for (var used : threads.invokeAll(Stream.generate(() -> use).limit(50).toList())) {
				assertThat(used.get()).isEqualTo("one");
			}
		}
		this.auth.verify(1, requests());
	}

	@Test
	void isRenewedAMinuteBeforeItExpires() {
		answer(token("one", 61));
		assertThat(this.token.value()).isEqualTo("one");
		answer(token("two", 300));
		await().atMost(Duration.ofSeconds(5)).until(() -> this.token.value().equals("two"));
	}

	@Test
	void isMissingWhileAuthIsAway() {
		for (ResponseDefinitionBuilder answer : new ResponseDefinitionBuilder[] { aResponse().withStatus(503),
				aResponse().withStatus(401).withBody("{\"error\":\"invalid_client\"}"), okJson("{}"),
				okJson("{}").withFixedDelay(30_000) }) {
			answer(answer);
			assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> this.token.value())
				.returns("auth", PeerUnavailable::peer);
		}
		this.auth.stop();
		assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> this.token.value());
	}

	private void answer(ResponseDefinitionBuilder answer) {
		this.auth.resetAll();
		this.auth.stubFor(post("/oauth2/token").willReturn(answer));
	}

	private static ResponseDefinitionBuilder token(String value, int seconds) {
		return okJson(
				"{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}".formatted(value, seconds));
	}

	private static RequestPatternBuilder requests() {
		return postRequestedFor(urlPathEqualTo("/oauth2/token"));
	}

}
