package org.ecotown.gateway;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

class EdgeProblemsIT extends GatewayTest {

	EdgeProblemsIT(@LocalServerPort int port) {
		super(port);
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

}
