package org.ecotown.gateway;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class SoundRequestsIT extends GatewayTest {

	private final RawClient raw;

	SoundRequestsIT(@LocalServerPort int port) {
		super(port);
		this.raw = new RawClient(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/oauth2/%61uthorize?a=b", "/oauth2/tok%65n", "/%73ign-in",
			"/%61ccount/authenticator/removal", "/api/%63ourses", "/api/agreements/%2e%2e/people", "/api/../internal/x",
			"/api//people", "/api/agreements;x/1", "/api/agreements/..;/..;/internal", "/api/agreements%2f1",
			"/api/agreements%5c1", "/api/agreements/%00", "/api/agreements/%ff", "/api/agreements/%zz",
			"http://localhost/api/%63ourses", "http://localhost//api/courses", "*", "api/courses", "//evil.example/",
			"/api/%2561" })
	void refusesAPathThatCouldBeReadInTwoWays(String path) throws IOException {
		for (String method : new String[] { "GET", "POST", "DELETE" }) {
			for (String header : new String[] { "", "Authorization: Bearer x\r\n" }) {
				assertThat(send(method + " " + path, "Host: localhost\r\n" + header)).startsWith("HTTP/1.1 400 ")
					.contains("urn:ecotown:problem:");
			}
		}
		standIn.server.verify(0, anyRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@CsvSource({ "en,written in an unusual way", "th,ที่อยู่เขียนในรูปแบบที่ไม่รองรับ" })
	void saysHowAPathIsWritten(String language, String title) throws IOException {
		assertThat(send("GET /api/%63ourses", "Host: localhost\r\nAccept-Language: " + language + "\r\n"))
			.contains("application/problem+json", "urn:ecotown:problem:unusual-path", title);
	}

	@Test
	void passesAPathOnAsItIs() throws IOException {
		assertThat(send("GET /api/agreements/%E0%B8%81:x@y?q=%61", "Host: localhost:8080\r\n"))
			.startsWith("HTTP/1.1 200 ");
		standIn.server.verify(getRequestedFor(urlEqualTo("/api/agreements/%E0%B8%81:x@y?q=%61")));
		assertThat(send("GET http://localhost:8080/api/courses?q", "Host: localhost:8080\r\n"))
			.startsWith("HTTP/1.1 200 ");
		standIn.server.verify(getRequestedFor(urlEqualTo("/api/courses?q")));
		assertThat(send("GET http://localhost:8080/", "Host: localhost:8080\r\n")).startsWith("HTTP/1.1 200 ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Host: a\r\nHost: b\r\n", "Host: a\r\nHost: a\r\n", "Host:\r\n", "Host: a b\r\n",
			"Host: a,b\r\n", "Host: a/b\r\n", "Host: user@a\r\n", "Host: a:123456\r\n", "Host: a:b\r\n", "Host : a\r\n",
			"Host: a\r\n Host: b\r\n", "Host: a\r\nX: b\r\n c\r\n", "Host: a\r\nX: b\r\n\tc\r\n",
			"Host: a\r\nX: b\r\n\r: c\r\n", "Host: a\r\n \r\n", "Host: a\r\nX\r\n", "Host: a\r\n: b\r\n",
			"Host: a\r\nX Y: b\r\n", "Host: a\r\nX: a\u0000b\r\n" })
	void refusesHeadersThatCouldBeReadInTwoWays(String headers) throws IOException {
		assertThat(send("GET /api/measures", headers)).startsWith("HTTP/1.1 400 ")
			.contains("application/problem+json", "urn:ecotown:problem:malformed-request");
		standIn.server.verify(0, anyRequestedFor(anyUrl()));
	}

	/** Wherever the head of a request is: also behind a body in the same packet. */
	@ParameterizedTest
	@ValueSource(strings = { "GET /api/measures HTTP/1.1\r\nHost: a\r\n\r\n",
			"POST /api/measures HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\r\n \t\r\n\r\n }",
			"POST /api/measures HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\n \r\n }\r\n0\r\n\r\n" })
	void findsFoldedHeadersOfTheNextRequestToo(String first) throws IOException {
		String answer = this.raw.send(first + first + "GET /api/courses HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n");
		assertThat(answer.split("HTTP/1.1 200 ", -1)).hasSizeLessThanOrEqualTo(3);
		standIn.server.verify(0, getRequestedFor(urlEqualTo("/api/courses")));
		this.raw.send(first + first + "GET /api/courses HTTP/1.1\r\nHost: a\r\nX: b\r\n\r\n",
				(all) -> all.split("HTTP/1.1 200 ", -1).length == 4 && all.endsWith("0\r\n\r\n"));
		standIn.server.verify(1, getRequestedFor(urlEqualTo("/api/courses")));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
			"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n" })
	void changesTheProtocolForNobody(String headers) throws IOException {
		assertThat(this.raw.send("GET /api/measures HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n",
				(all) -> all.endsWith("0\r\n\r\n")))
			.startsWith("HTTP/1.1 200 ");
		standIn.server.verify(getRequestedFor(urlEqualTo("/api/measures")).withoutHeader("Upgrade"));
	}

	@Test
	void answersWhatIsTooLongWithAProblem() throws IOException {
		assertThat(send("GET /api/measures", "Host: a\r\nAccept-Language: en\r\nX: " + "x".repeat(13_000) + "\r\n"))
			.startsWith("HTTP/1.1 431 ")
			.contains("application/problem+json", "urn:ecotown:problem:headers-too-large", "onnection: close");
		assertThat(send("GET /api/measures?q=" + "x".repeat(9000), "Host: a\r\n")).startsWith("HTTP/1.1 414 ")
			.contains("application/problem+json", "urn:ecotown:problem:address-too-long");
	}

	@Test
	void carriesAStateOfFiveThousandCharactersThereAndBack() throws IOException {
		String state = "s".repeat(5_000);
		standIn.server.stubFor(get(urlPathEqualTo("/oauth2/authorize"))
			.willReturn(aResponse().withStatus(302).withHeader("Location", "/sign-in?continue=" + "c".repeat(6_000))));
		assertThat(send("GET /oauth2/authorize?state=" + state, "Host: a\r\nReferer: " + "r".repeat(6_000) + "\r\n"))
			.startsWith("HTTP/1.1 302 ")
			.contains("ocation: /sign-in?continue=ccc");
	}

	private String send(String line, String headers) throws IOException {
		return this.raw.send(line + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
	}

}
