package org.ecotown.gateway;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class GatewayIT extends GatewayTest {

	private final int port;

	GatewayIT(@LocalServerPort int port) {
		super(port);
		this.port = port;
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
	@ValueSource(strings = { "/sign-in", "/sign-in/second-factor", "/account/language", "/account/passkeys/removal",
			"/oauth2/authorize", "/connect/logout" })
	void leavesTheFormsOfAuthToItsOwnProtection(String path) {
		this.client.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.bodyValue("_csrf=of-auth")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.doesNotExist("Content-Security-Policy");
		standIn.server.verify(postRequestedFor(urlEqualTo(path)).withRequestBody(equalTo("_csrf=of-auth")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "198.51.100.7|198.51.100.7", "6.6.6.6, 198.51.100.7|198.51.100.7",
					"6.6.6.6, 2001:db8::7, 10.9.0.1|2001:db8::7", "10.9.0.1, 198.51.100.7|198.51.100.7",
					"6.6.6.6, unknown|127.0.0.2", "''|127.0.0.2" })
	void believesTheIngressAboutTheAddressBeforeItAndNobodyFurtherOut(String claimed, String told) throws Exception {
		try (HttpClient ingress = HttpClient.newBuilder().localAddress(InetAddress.ofLiteral("127.0.0.2")).build()) {
			HttpRequest.Builder request = HttpRequest
				.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/oauth2/token"));
			if (!claimed.isEmpty()) {
				request.header("X-Forwarded-For", claimed);
			}
			ingress.send(request.build(), HttpResponse.BodyHandlers.discarding());
		}
		standIn.server
			.verify(getRequestedFor(urlEqualTo("/oauth2/token")).withHeader("X-Forwarded-For", equalTo(told)));
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
			"/api/sessions/1/registrations,/api/sessions/1/registrations", "/openapi/training.yaml,/openapi.yaml",
			"/oauth2/jwks,/oauth2/jwks", "/sign-in,/sign-in", "/account,/account",
			"/api/security-events,/api/security-events" })
	void routes(String path, String behind) {
		this.client.get().uri(path).exchange().expectStatus().isOk();
		standIn.server.verify(getRequestedFor(urlEqualTo(behind)));
	}

	@Test
	void passesADescriptionOnAsItIs() {
		standIn.server.stubFor(get("/openapi.yaml").willReturn(aResponse().withBody("openapi: 3.1.0")
			.withHeader(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_YAML_VALUE)
			.withHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
			.withHeader(HttpHeaders.ETAG, "\"1\"")));
		this.client.get()
			.uri("/openapi/auth.yaml")
			// the stand-in would change the tag of what it compresses
			.header(HttpHeaders.ACCEPT_ENCODING, "identity")
			.header(HttpHeaders.IF_NONE_MATCH, "\"0\"")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.APPLICATION_YAML)
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache")
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"1\"")
			.expectBody(String.class)
			.isEqualTo("openapi: 3.1.0");
		standIn.server.verify(
				getRequestedFor(urlEqualTo("/openapi.yaml")).withHeader(HttpHeaders.IF_NONE_MATCH, equalTo("\"0\"")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/internal/x", "/actuator/env", "/actuator/health", "/openapi.yaml", "/api/unknown" })
	void publishesNothingElse(String path) {
		this.client.get().uri(path).accept(MediaType.APPLICATION_JSON).exchange().expectStatus().value((status) -> {
			boolean isTheApp = status == 200;
			assertThat(isTheApp && path.startsWith("/api/")).isFalse();
		});
		standIn.server.verify(0, getRequestedFor(urlPathEqualTo(path)));
	}

	@Test
	void stopsAskingAPeerThatIsDown() {
		standIn.server.stubFor(get("/api/projects").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		for (int i = 0; i < 30; i++) {
			this.client.get().uri("/api/projects").exchange().expectStatus().isEqualTo(503);
		}
		int asked = askedForProjects();
		assertThat(asked).isLessThan(30);
		explainsThePause("th", "ระบบบางส่วนไม่พร้อมใช้งานชั่วคราว",
				"ระบบบางส่วนยังไม่ตอบสนอง โปรดลองใหม่ในอีกไม่กี่วินาที ไม่มีข้อมูลสูญหาย");
		explainsThePause("en", "Temporarily unavailable",
				"A part of the platform does not answer right now. Try again in a few seconds; nothing was lost.");
		assertThat(askedForProjects()).isEqualTo(asked);
		this.client.get().uri("/api/courses").exchange().expectStatus().isOk();
	}

	private int askedForProjects() {
		return standIn.server.findAll(getRequestedFor(urlEqualTo("/api/projects"))).size();
	}

	private void explainsThePause(String language, String title, String detail) {
		this.client.get()
			.uri("/api/projects")
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.exchange()
			.expectStatus()
			.isEqualTo(503)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.valueEquals(HttpHeaders.CONTENT_LANGUAGE, language)
			.expectHeader()
			.valueEquals(HttpHeaders.RETRY_AFTER, "5")
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:ecotown:problem:unavailable")
			.jsonPath("$.status")
			.isEqualTo(503)
			.jsonPath("$.title")
			.isEqualTo(title)
			.jsonPath("$.detail")
			.isEqualTo(detail)
			.jsonPath("$.instance")
			.isEqualTo("/api/projects")
			.jsonPath("$.traceId")
			.value((id) -> assertThat(id).asString().hasSize(32));
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
	void handsOutTheAppForScreens() {
		this.client.get()
			.uri("/agreements/1/indicators/2")
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

	@ParameterizedTest
	@ValueSource(strings = { "/help", "/docs", "/verify", "/privacy", "/agreements/1/progress", "/agreements/" })
	void saysThatAnAddressOfNoScreenIsNone(String path) {
		this.client.get()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody(String.class)
			.value((body) -> assertThat(body).containsIgnoringCase("<!doctype html>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/agreements/1", "/agreements/1/" })
	void findsScreensByTheListOfTheApp(String path) {
		this.client.get().uri(path).accept(MediaType.TEXT_HTML).exchange().expectStatus().isOk();
	}

}
