package org.ecotown.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SessionIT extends GatewayTest {

	private final int port;

	SessionIT(@LocalServerPort int port) {
		super(port);
		this.port = port;
	}

	@Test
	void keepsTokensOutOfTheBrowser() {
		Browser browser = signIn("first", 300, "/agreements?q=1");
		assertThat(browser.location).isEqualTo("/agreements?q=1");
		browser.get("/api/agreements").expectStatus().isOk();
		standIn.server.verify(getRequestedFor(urlEqualTo("/api/agreements"))
			.withHeader(HttpHeaders.AUTHORIZATION, equalTo("Bearer first"))
			.withoutHeader(HttpHeaders.COOKIE));
		assertThat(browser.sessionCookie).doesNotContain("first");
	}

	/** A sibling domain may set cookies and send forms, but not speak for this site. */
	@ParameterizedTest
	@CsvSource({ "Origin,https://evil.localhost:9999,403", "Origin,null,403", "Origin,http://localhost,403",
			"Origin,http://localhost:9999.evil.example,403", "Origin,http://localhost:9999,200",
			"Sec-Fetch-Site,same-site,403", "Sec-Fetch-Site,cross-site,403", "Sec-Fetch-Site,same-origin,200",
			"Sec-Fetch-Site,none,200" })
	void changesNothingForAPageOfAnotherSite(String header, String value, int status) {
		Browser browser = signIn("first", 300, "/");
		assertThat(browser.post("/api/agreements", browser.csrf, header, value)).isEqualTo(status);
		assertThat(browser.post("/logout", (status == 200) ? "wrong" : browser.csrf, header, value)).isEqualTo(403);
	}

	@Test
	void believesABrowserThatReachedItByAnotherName() {
		Browser browser = signIn("first", 300, "/");
		assertThat(browser.post("/api/agreements", browser.csrf, "Origin", "http://127.0.0.1:" + this.port))
			.isEqualTo(200);
	}

	@Test
	void takesTheTokenFromTheCookieThatOnlyThisHostCanSet() {
		Browser browser = signIn("first", 300, "/");
		this.client.post()
			.uri("/api/agreements")
			.cookie("__Host-ecotown-session", browser.sessionCookie)
			.cookie("XSRF-TOKEN", "tossed")
			.header("X-XSRF-TOKEN", "tossed")
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.test", "https://evil.test", "/\\evil.test", "javascript:alert(1)", "/{", "/%7",
			"/a|b" })
	void returnsToThisSiteOnly(String target) {
		assertThat(signIn("first", 300, target).location).isEqualTo("/");
	}

	@Test
	void renewsOnceForAllRequestsOfAScreen() {
		Browser browser = signIn("expiring", 1, "/");
		Flux.range(0, 12)
			.flatMap((index) -> Flux
				.defer(() -> Flux.just(browser.get("/api/agreements").returnResult(String.class).getStatus().value()))
				.subscribeOn(Schedulers.boundedElastic()), 12)
			.collectList()
			.doOnNext((statuses) -> assertThat(statuses).containsOnly(200))
			.block();
		standIn.server.verify(1,
				postRequestedFor(urlPathEqualTo("/oauth2/token")).withRequestBody(containing("refresh_token")));
		standIn.server.verify(12, getRequestedFor(urlEqualTo("/api/agreements")).withHeader(HttpHeaders.AUTHORIZATION,
				equalTo("Bearer second")));
	}

	@Test
	void renewsOnceThoughTheBrowserGoesAwayMeanwhile() throws IOException {
		Browser browser = signIn("expiring", 1, "/");
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write("GET /api/agreements HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: __Host-ecotown-session=%s\r\n\r\n"
					.formatted(browser.sessionCookie)
					.getBytes(StandardCharsets.US_ASCII));
			await().until(() -> renewals() == 1);
		}
		browser.get("/api/agreements").expectStatus().isOk();
		browser.get("/api/agreements").expectStatus().isOk();
		assertThat(renewals()).isOne();
	}

	private static int renewals() {
		return standIn.server.countRequestsMatching(
				postRequestedFor(urlPathEqualTo("/oauth2/token")).withRequestBody(containing("refresh_token")).build())
			.getCount();
	}

	@Test
	void asksForSignInWhenTheRenewalIsRefused() {
		Browser browser = signIn("expiring", 1, "/");
		standIn.refuseRenewal();
		browser.get("/api/agreements")
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void asksForASecondFactorWhereTheWebAppWantsOne() {
		for (String query : List.of("?stepUp=true&returnTo=/agreements/new", "?returnTo=/agreements/new",
				"?stepUp=x")) {
			URI authorize = this.client.get()
				.uri("/oauth2/authorization/ecotown" + query)
				.exchange()
				.expectStatus()
				.isFound()
				.expectBody()
				.returnResult()
				.getResponseHeaders()
				.getLocation();
			assertThat(UriComponentsBuilder.fromUri(authorize).build().getQueryParams().getFirst("acr_values"))
				.isEqualTo(query.contains("true") ? "urn:ecotown:acr:2" : null);
			assertThat(authorize.getQuery()).contains("code_challenge_method=S256");
		}
	}

	@Test
	void wantsTheCsrfTokenFromBrowsers() {
		Browser browser = signIn("first", 300, "/");
		browser.post("/api/agreements", null)
			.expectStatus()
			.isForbidden()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:ecotown:problem:forged-request");
		standIn.server.verify(0, postRequestedFor(urlEqualTo("/api/agreements")));
		browser.post("/api/agreements", browser.csrf).expectStatus().isOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void asksWhoeverHasNoSessionToSignInAndNotForACsrfToken(String method) {
		this.client.method(HttpMethod.valueOf(method))
			.uri("/api/agreements")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.exists(HttpHeaders.WWW_AUTHENTICATE)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:ecotown:problem:unauthenticated");
		standIn.server.verify(0, anyRequestedFor(urlEqualTo("/api/agreements")));
	}

	@Test
	void tellsThePersonAloneTheKeyOfWhatTheirBrowserKeeps() {
		this.client.get().uri("/session/key").exchange().expectStatus().isUnauthorized();
		this.client.get()
			.uri("/session/key")
			.header(HttpHeaders.AUTHORIZATION, "Bearer abc")
			.exchange()
			.expectStatus()
			.isUnauthorized();
		String one = keyOf(signIn("first", 300, "/"));
		assertThat(one).hasSize(43);
		assertThat(keyOf(signIn("again", 300, "/"))).isEqualTo(one);
	}

	/** So that what another person left in this browser is not taken for one's own. */
	@Test
	void tellsWhoseKeyItIs() {
		signIn("first", 300, "/").get("/session/key").expectBody().jsonPath("$.sub").isEqualTo("person");
	}

	private static String keyOf(Browser browser) {
		return browser.get("/session/key")
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody()
			.get("key")
			.toString();
	}

	@Test
	void signsOutAtAuthToo() {
		Browser browser = signIn("first", 300, "/");
		browser.post("/logout", browser.csrf)
			.expectStatus()
			.isFound()
			.expectHeader()
			.value(HttpHeaders.LOCATION,
					(location) -> assertThat(location).startsWith(StandIn.ISSUER + "/connect/logout?id_token_hint="));
		browser.get("/api/agreements");
		standIn.server.verify(getRequestedFor(urlEqualTo("/api/agreements")).withoutHeader(HttpHeaders.AUTHORIZATION));
	}

}
