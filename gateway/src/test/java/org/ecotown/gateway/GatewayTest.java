package org.ecotown.gateway;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.UriComponentsBuilder;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The gateway with one stand-in for everybody behind it. The tests of its subclasses
 * share it, so that it starts once.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "management.server.port=0", "ecotown.issuer=" + StandIn.ISSUER,
				"ecotown.client-secret=test", "ecotown.gateway.proxies=127[.]0[.]0[.]2|10[.]9[.]0[.]1",
				"ecotown.deadline.pause=1s", "ecotown.deadline.body=3s", "ecotown.deadline.answer=1s",
				// the breaker has a test of its own; elsewhere it must not open
				"resilience4j.circuitbreaker.instances.training.minimum-number-of-calls=1000",
				"resilience4j.circuitbreaker.instances.agreements.minimum-number-of-calls=1000" })
abstract class GatewayTest {

	static final StandIn standIn = new StandIn();

	final WebTestClient client;

	GatewayTest(int port) {
		this.client = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
	}

	@DynamicPropertySource
	static void peers(DynamicPropertyRegistry registry) {
		for (String peer : List.of("auth", "agreements", "enterprises", "training")) {
			registry.add("ecotown." + peer + ".url", standIn.server::baseUrl);
		}
	}

	@BeforeEach
	void reset() {
		standIn.reset();
	}

	Browser signIn(String accessToken, int lifetime, String returnTo) {
		EntityExchangeResult<byte[]> start = this.client.get()
			.uri((uri) -> uri.path("/oauth2/authorization/ecotown").queryParam("returnTo", "{to}").build(returnTo))
			.exchange()
			.expectStatus()
			.isFound()
			.expectBody()
			.returnResult();
		URI authorize = start.getResponseHeaders().getLocation();
		var query = UriComponentsBuilder.fromUri(authorize).build().getQueryParams();
		assertThat(authorize).hasToString(StandIn.ISSUER + "/oauth2/authorize?" + authorize.getRawQuery());
		assertThat(query.getFirst("code_challenge_method")).isEqualTo("S256");
		String state = java.net.URLDecoder.decode(query.getFirst("state"), java.nio.charset.StandardCharsets.UTF_8);
		standIn.issueOnSignIn(accessToken, lifetime, query.getFirst("nonce"));
		String session = start.getResponseCookies().getFirst("__Host-ecotown-session").getValue();
		EntityExchangeResult<byte[]> end = this.client.get()
			.uri((uri) -> uri.path("/login/oauth2/code/ecotown")
				.queryParam("code", "c")
				.queryParam("state", "{state}")
				.build(state))
			.cookie("__Host-ecotown-session", session)
			.exchange()
			.expectStatus()
			.isFound()
			.expectBody()
			.returnResult();
		var cookie = end.getResponseCookies().getFirst("__Host-ecotown-session");
		assertThat(cookie.isHttpOnly() && cookie.isSecure()).isTrue();
		assertThat(cookie.getValue()).isNotEqualTo(session);
		String csrf = this.client.get()
			.uri("/")
			.cookie("__Host-ecotown-session", cookie.getValue())
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseCookies()
			.getFirst("__Host-XSRF-TOKEN")
			.getValue();
		return new Browser(cookie.getValue(), csrf, end.getResponseHeaders().getLocation().toString(),
				"session-of-" + query.getFirst("nonce"));
	}

	final class Browser {

		final String sessionCookie;

		final String csrf;

		final String location;

		final String sid;

		private Browser(String sessionCookie, String csrf, String location, String sid) {
			this.sessionCookie = sessionCookie;
			this.csrf = csrf;
			this.location = location;
			this.sid = sid;
		}

		WebTestClient.ResponseSpec get(String path) {
			return GatewayTest.this.client.get()
				.uri(path)
				.cookie("__Host-ecotown-session", this.sessionCookie)
				.exchange();
		}

		int post(String path, String token, String header, String value) {
			return GatewayTest.this.client.post()
				.uri(path)
				.cookie("__Host-ecotown-session", this.sessionCookie)
				.cookie("__Host-XSRF-TOKEN", this.csrf)
				.header("X-XSRF-TOKEN", token)
				.header(header, value)
				.exchange()
				.returnResult(Void.class)
				.getStatus()
				.value();
		}

		WebTestClient.ResponseSpec post(String path, @org.jspecify.annotations.Nullable String token) {
			return GatewayTest.this.client.post()
				.uri(path)
				.cookie("__Host-ecotown-session", this.sessionCookie)
				.cookie("__Host-XSRF-TOKEN", this.csrf)
				.headers((headers) -> {
					if (token != null) {
						headers.set("X-XSRF-TOKEN", token);
					}
				})
				.exchange();
		}

	}

}
