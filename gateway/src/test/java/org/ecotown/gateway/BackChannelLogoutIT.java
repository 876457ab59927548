package org.ecotown.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class BackChannelLogoutIT extends GatewayTest {

	BackChannelLogoutIT(@LocalServerPort int port) {
		super(port);
	}

	@Test
	void endsTheSessionThatIsMeantAndNoOther() {
		Browser first = signIn();
		Browser second = signIn();
		assertThat(isSignedIn(first)).isTrue();
		assertThat(status("logout+jwt", (claims) -> claims.claim("sid", first.sid))).isEqualTo(200);
		assertThat(isSignedIn(first)).isFalse();
		assertThat(isSignedIn(second)).isTrue();
	}

	@Test
	void endsAllSessionsOfThePersonWhenNoneIsNamed() {
		Browser first = signIn();
		Browser second = signIn();
		assertThat(status("logout+jwt", (claims) -> {
		})).isEqualTo(200);
		assertThat(isSignedIn(first)).isFalse();
		assertThat(isSignedIn(second)).isFalse();
	}

	@Test
	void aRequestUnderWayDoesNotBringTheSessionBack() {
		Browser session = signIn();
		standIn.server.stubFor(get("/api/sessions").willReturn(okJson("{}").withFixedDelay(600)));
		CompletableFuture<Integer> underWay = CompletableFuture
			.supplyAsync(() -> session.get("/api/sessions").returnResult(Void.class).getStatus().value());
		await().during(Duration.ofMillis(200)).until(() -> !underWay.isDone());
		assertThat(status("logout+jwt", (claims) -> claims.claim("sid", session.sid))).isEqualTo(200);
		assertThat(underWay).isNotDone();
		await().until(underWay::isDone);
		assertThat(isSignedIn(session)).isFalse();
	}

	@Test
	void nobodyElsesSessionEnds() {
		Browser session = signIn();
		assertThat(status("logout+jwt", (claims) -> claims.subject("somebody"))).isEqualTo(200);
		assertThat(isSignedIn(session)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "type", "issuer", "audience", "events", "nonce", "expired", "nobody", "signature" })
	void takesNoOtherToken(String fault) {
		Browser session = signIn();
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

	private boolean isSignedIn(Browser session) {
		standIn.server.resetRequests();
		session.get("/api/agreements");
		return !standIn.server
			.findAll(getRequestedFor(urlEqualTo("/api/agreements")).withHeader(HttpHeaders.AUTHORIZATION,
					com.github.tomakehurst.wiremock.client.WireMock.matching("Bearer .*")))
			.isEmpty();
	}

	private Browser signIn() {
		return signIn("token", 300, "/");
	}

}
