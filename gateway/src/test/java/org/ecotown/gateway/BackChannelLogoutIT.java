package org.ecotown.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.util.UriComponentsBuilder;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = { "server.address=127.0.0.1",
		"management.server.port=0", "ecotown.issuer=" + StandIn.ISSUER, "ecotown.client-secret=test" })
class BackChannelLogoutIT {

	private static final StandIn standIn = new StandIn();

	private final WebTestClient client;

	BackChannelLogoutIT(@LocalServerPort int port) {
		this.client = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
	}

	@DynamicPropertySource
	static void peers(DynamicPropertyRegistry registry) {
		for (String peer : List.of("auth", "agreements", "enterprises", "training")) {
			registry.add("ecotown." + peer + ".url", standIn.server::baseUrl);
		}
	}

	@AfterAll
	static void stop() {
		standIn.server.stop();
	}

	@Test
	void endsTheSessionThatIsMeantAndNoOther() {
		SignedIn first = signIn();
		SignedIn second = signIn();
		assertThat(isSignedIn(first)).isTrue();
		assertThat(status("logout+jwt", (claims) -> claims.claim("sid", first.sid))).isEqualTo(200);
		assertThat(isSignedIn(first)).isFalse();
		assertThat(isSignedIn(second)).isTrue();
	}

	@Test
	void endsAllSessionsOfThePersonWhenNoneIsNamed() {
		SignedIn first = signIn();
		SignedIn second = signIn();
		assertThat(status("logout+jwt", (claims) -> {
		})).isEqualTo(200);
		assertThat(isSignedIn(first)).isFalse();
		assertThat(isSignedIn(second)).isFalse();
	}

	@Test
	void nobodyElsesSessionEnds() {
		SignedIn session = signIn();
		assertThat(status("logout+jwt", (claims) -> claims.subject("somebody"))).isEqualTo(200);
		assertThat(isSignedIn(session)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "type", "issuer", "audience", "events", "nonce", "expired", "nobody", "signature" })
	void takesNoOtherToken(String fault) {
		SignedIn session = signIn();
		String token = standIn.logoutToken(fault.equals("type") ? "JWT" : "logout+jwt", (claims) -> {
			claims.claim("sid", session.sid);
			spoil(claims, fault);
		});
		String sent = fault.equals("signature") ? token.substring(0, token.lastIndexOf('.')) + ".AAAA" : token;
		assertThat(status(sent)).isEqualTo(400);
		assertThat(isSignedIn(session)).isTrue();
	}

	@Test
	void wantsAToken() {
		assertThat(this.client.post()
			.uri("/logout/connect/back-channel/ecotown")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.exchange()
			.returnResult(Void.class)
			.getStatus()
			.value()).isEqualTo(400);
	}

	private static void spoil(JWTClaimsSet.Builder claims, String fault) {
		switch (fault) {
			case "issuer" -> claims.issuer("http://evil.test");
			case "audience" -> claims.audience("mobile");
			case "events" -> claims.claim("events", Map.of("something", Map.of()));
			case "nonce" -> claims.claim("nonce", "n");
			case "expired" -> claims.issueTime(Date.from(Instant.now().minusSeconds(180)))
				.expirationTime(Date.from(Instant.now().minusSeconds(60)));
			case "nobody" -> claims.subject(null).claim("sid", null);
			default -> {
			}
		}
	}

	private int status(String type, Consumer<JWTClaimsSet.Builder> claims) {
		return status(standIn.logoutToken(type, claims));
	}

	private int status(String token) {
		return this.client.post()
			.uri("/logout/connect/back-channel/ecotown")
			.body(BodyInserters.fromFormData("logout_token", token))
			.exchange()
			.returnResult(Void.class)
			.getStatus()
			.value();
	}

	private boolean isSignedIn(SignedIn session) {
		standIn.server.resetRequests();
		this.client.get().uri("/api/agreements").cookie("__Host-ecotown-session", session.cookie).exchange();
		return !standIn.server
			.findAll(getRequestedFor(urlEqualTo("/api/agreements")).withHeader(HttpHeaders.AUTHORIZATION,
					com.github.tomakehurst.wiremock.client.WireMock.matching("Bearer .*")))
			.isEmpty();
	}

	private SignedIn signIn() {
		EntityExchangeResult<byte[]> start = this.client.get()
			.uri("/oauth2/authorization/ecotown")
			.exchange()
			.expectBody()
			.returnResult();
		MultiValueMap<String, String> query = UriComponentsBuilder.fromUri(start.getResponseHeaders().getLocation())
			.build()
			.getQueryParams();
		String nonce = query.getFirst("nonce");
		standIn.issueOnSignIn("token", 300, nonce);
		String cookie = this.client.get()
			.uri((uri) -> uri.path("/login/oauth2/code/ecotown")
				.queryParam("code", "c")
				.queryParam("state", "{state}")
				.build(URLDecoder.decode(query.getFirst("state"), StandardCharsets.UTF_8)))
			.cookie("__Host-ecotown-session", start.getResponseCookies().getFirst("__Host-ecotown-session").getValue())
			.exchange()
			.expectStatus()
			.isFound()
			.expectBody()
			.returnResult()
			.getResponseCookies()
			.getFirst("__Host-ecotown-session")
			.getValue();
		return new SignedIn(cookie, "session-of-" + nonce);
	}

	private record SignedIn(String cookie, String sid) {
	}

}
