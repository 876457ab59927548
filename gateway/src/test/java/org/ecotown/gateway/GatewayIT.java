package org.ecotown.gateway;

import java.net.URI;
import java.util.List;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.UriComponentsBuilder;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "management.server.port=0", "ecotown.issuer=" + StandIn.ISSUER,
				"ecotown.client-secret=test", "spring.cloud.gateway.server.webflux.httpclient.response-timeout=1s",
				// the breaker has a test of its own; elsewhere it must not open
				"resilience4j.circuitbreaker.instances.training.minimum-number-of-calls=1000",
				"resilience4j.circuitbreaker.instances.agreements.minimum-number-of-calls=1000" })
class GatewayIT {

	private static final StandIn standIn = new StandIn();

	private final WebTestClient client;

	GatewayIT(@LocalServerPort int port) {
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

	@AfterAll
	static void stop() {
		standIn.server.stop();
	}

	@Test
	void passesABearerTokenOnAndNoCookie() {
		this.client.post()
			.uri("/api/agreements")
			.header(HttpHeaders.AUTHORIZATION, "Bearer abc")
			.cookie("__Host-ecotown-session", "stolen")
			.header("X-User", "admin")
			.header("X-Forwarded-For", "10.0.0.1")
			.exchange()
			.expectStatus()
			.isOk();
		standIn.server.verify(postRequestedFor(urlEqualTo("/api/agreements"))
			.withHeader(HttpHeaders.AUTHORIZATION, equalTo("Bearer abc"))
			.withoutHeader(HttpHeaders.COOKIE)
			.withoutHeader("X-User")
			.withoutHeader("X-Forwarded-For"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/account", "/oauth2/token", "/api/me" })
	void tellsAuthWhereARequestComesFromWhateverItClaims(String path) {
		this.client.get().uri(path).header("X-Forwarded-For", "203.0.113.7").exchange().expectStatus().isOk();
		standIn.server.verify(getRequestedFor(urlEqualTo(path)).withHeader("X-Forwarded-For", equalTo("127.0.0.1")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/agreements", "/oauth2/token" })
	void passesProofsOfPossessionOn(String path) {
		this.client.post()
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, "DPoP abc")
			.header("DPoP", "proof")
			.exchange()
			.expectStatus()
			.isOk();
		standIn.server
			.verify(postRequestedFor(urlEqualTo(path)).withHeader(HttpHeaders.AUTHORIZATION, equalTo("DPoP abc"))
				.withHeader("DPoP", equalTo("proof")));
	}

	@ParameterizedTest
	@CsvSource({ "/api/me,/api/me", "/api/organisations/1/history,/api/organisations/1/history",
			"/api/measures,/api/measures", "/api/subdistricts/210109,/api/subdistricts/210109",
			"/api/sessions/1/registrations,/api/sessions/1/registrations", "/openapi/training.yaml,/v3/api-docs.yaml",
			"/oauth2/jwks,/oauth2/jwks", "/sign-in,/sign-in", "/account,/account",
			"/api/security-events,/api/security-events" })
	void routes(String path, String behind) {
		this.client.get().uri(path).exchange().expectStatus().isOk();
		standIn.server.verify(getRequestedFor(urlEqualTo(behind)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/internal/x", "/actuator/env", "/actuator/health", "/v3/api-docs", "/api/unknown" })
	void publishesNothingElse(String path) {
		this.client.get().uri(path).accept(MediaType.APPLICATION_JSON).exchange().expectStatus().value((status) -> {
			boolean isTheApp = status == 200;
			assertThat(isTheApp && path.startsWith("/api/")).isFalse();
		});
		standIn.server.verify(0, getRequestedFor(urlPathEqualTo(path)));
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

	@ParameterizedTest
	@CsvSource({ "th,ระบบบางส่วนไม่พร้อมใช้งานชั่วคราว", "en,Temporarily unavailable" })
	void explainsADeadPeer(String language, String title) {
		standIn.server.stubFor(get("/api/courses").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		this.client.get()
			.uri("/api/courses")
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.exchange()
			.expectStatus()
			.isEqualTo(503)
			.expectHeader()
			.valueEquals(HttpHeaders.RETRY_AFTER, "5")
			.expectBody()
			.jsonPath("$.title")
			.isEqualTo(title);
	}

	@Test
	void explainsASlowPeer() {
		standIn.server.stubFor(get("/api/courses").willReturn(aResponse().withFixedDelay(3000)));
		this.client.get()
			.uri("/api/courses")
			.exchange()
			.expectStatus()
			.isEqualTo(504)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:ecotown:problem:too-slow");
	}

	@Test
	void doesNotClaimThatASlowChangeWasNotMade() {
		standIn.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.post("/api/courses")
			.willReturn(aResponse().withFixedDelay(3000)));
		this.client.post()
			.uri("/api/courses")
			.header(HttpHeaders.AUTHORIZATION, "Bearer x")
			.exchange()
			.expectStatus()
			.isEqualTo(504)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:ecotown:problem:no-answer-in-time");
	}

	@ParameterizedTest
	@CsvSource({ "th,ระบบบางส่วนไม่พร้อมใช้งานชั่วคราว", "en,Temporarily unavailable" })
	void showsAPersonAPageInsteadOfAProblem(String language, String title) {
		standIn.server.stubFor(
				get("/sign-in?x=%22%3E%3Cscript%3E").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		this.client.get()
			.uri((uri) -> uri.path("/sign-in").queryParam("x", "{x}").build("\"><script>"))
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.header(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
			.exchange()
			.expectStatus()
			.isEqualTo(503)
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.TEXT_HTML)
			.expectBody(String.class)
			.value((page) -> assertThat(page).contains("<html lang=\"" + language + "\">")
				.contains("<title>" + title)
				.contains("ลองอีกครั้ง")
				.contains("Try again")
				.doesNotContain("<script"));
		this.client.get().uri("/problem.css").exchange().expectStatus().isOk();
	}

	@Test
	void stopsAskingAPeerThatIsDown() {
		standIn.server.stubFor(get("/api/projects").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		for (int i = 0; i < 30; i++) {
			this.client.get().uri("/api/projects").exchange().expectStatus().isEqualTo(503);
		}
		assertThat(standIn.server.findAll(getRequestedFor(urlEqualTo("/api/projects"))).size()).isLessThan(30);
		this.client.get().uri("/api/courses").exchange().expectStatus().isOk();
	}

	@Test
	void namesTheTraceOfAProblem() {
		standIn.server.stubFor(get("/api/courses").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		this.client.get()
			.uri("/api/courses")
			.exchange()
			.expectBody()
			.jsonPath("$.traceId")
			.value((id) -> assertThat(id).asString().hasSize(32));
	}

	@Test
	void passesProblemsOfServicesThrough() {
		standIn.server.stubFor(get("/api/courses").willReturn(aResponse().withStatus(422)
			.withHeader("Content-Type", "application/problem+json")
			.withBody("{\"type\":\"urn:x\"}")));
		this.client.get()
			.uri("/api/courses")
			.exchange()
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:x");
	}

	@Test
	void keepsItsOwnCookiesFromAuth() {
		this.client.get()
			.uri("/sign-in")
			.cookie("__Host-ecotown-session", "ours")
			.cookie("__Host-ecotown-auth", "theirs")
			.exchange()
			.expectStatus()
			.isOk();
		standIn.server.verify(getRequestedFor(urlEqualTo("/sign-in")).withHeader(HttpHeaders.COOKIE,
				equalTo("__Host-ecotown-auth=theirs")));
	}

	@Test
	void doesNotClaimThatABrokenChangeWasNotMade() {
		standIn.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.post("/api/courses")
			.willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		this.client.post()
			.uri("/api/courses")
			.header(HttpHeaders.AUTHORIZATION, "Bearer x")
			.exchange()
			.expectStatus()
			.isEqualTo(504);
	}

	@Test
	void handsOutTheAppForScreens() {
		this.client.get()
			.uri("/agreements/1/progress")
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueMatches("Content-Security-Policy", ".*script-src 'self'.*")
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache")
			.expectBody(String.class)
			.value((body) -> assertThat(body).containsIgnoringCase("<!doctype html>"));
		this.client.get().uri("/assets/none.js").exchange().expectStatus().isNotFound();
	}

	private Browser signIn(String accessToken, int lifetime, String returnTo) {
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
			.getFirst("XSRF-TOKEN")
			.getValue();
		return new Browser(cookie.getValue(), csrf, end.getResponseHeaders().getLocation().toString());
	}

	private final class Browser {

		private final String sessionCookie;

		private final String csrf;

		private final String location;

		private Browser(String sessionCookie, String csrf, String location) {
			this.sessionCookie = sessionCookie;
			this.csrf = csrf;
			this.location = location;
		}

		private WebTestClient.ResponseSpec get(String path) {
			return GatewayIT.this.client.get()
				.uri(path)
				.cookie("__Host-ecotown-session", this.sessionCookie)
				.exchange();
		}

		private WebTestClient.ResponseSpec post(String path, @org.jspecify.annotations.Nullable String token) {
			return GatewayIT.this.client.post()
				.uri(path)
				.cookie("__Host-ecotown-session", this.sessionCookie)
				.cookie("XSRF-TOKEN", this.csrf)
				.headers((headers) -> {
					if (token != null) {
						headers.set("X-XSRF-TOKEN", token);
					}
				})
				.exchange();
		}

	}

}
