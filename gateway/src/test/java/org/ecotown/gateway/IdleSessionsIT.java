package org.ecotown.gateway;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@TestPropertySource(properties = "server.reactive.session.timeout=4s")
class IdleSessionsIT extends GatewayTest {

	private static final String BELL = "/api/notices/unread";

	IdleSessionsIT(@LocalServerPort int port) {
		super(port);
	}

	@Test
	void theBellKeepsNobodySignedIn() {
		Browser browser = signIn("first", 300, "/");
		await().until(() -> {
			browser.get(BELL);
			return asked(null) > 0;
		});
		assertThat(asked("Bearer first")).as("before").isPositive();
		browser.get("/session/key").expectStatus().isUnauthorized();
	}

	@Test
	void whoDoesSomethingStays() {
		Browser browser = signIn("first", 300, "/");
		long end = System.nanoTime() + 6_000_000_000L;
		await().until(() -> {
			browser.get(BELL);
			browser.get("/api/agreements").expectStatus().isOk();
			return System.nanoTime() > end;
		});
		assertThat(asked(null)).isZero();
	}

	/** It may arrive after the sign-in that made the session another one. */
	@Test
	void whatNeedsNoSessionTakesNoneAway() {
		this.client.get()
			.uri("/icon.svg")
			.cookie("__Host-ecotown-session", "of-before-the-sign-in")
			.exchange()
			.expectCookie()
			.doesNotExist("__Host-ecotown-session");
	}

	private static int asked(@org.jspecify.annotations.Nullable String authorization) {
		var bell = getRequestedFor(urlEqualTo(BELL));
		return standIn.server
			.findAll((authorization != null) ? bell.withHeader(HttpHeaders.AUTHORIZATION, equalTo(authorization))
					: bell.withoutHeader(HttpHeaders.AUTHORIZATION))
			.size();
	}

}
