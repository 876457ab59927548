package org.ecotown.platform.testsupport;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.ecotown.platform.testsupport.sample.SampleApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no client library sends, over a bare socket.
 */
@EcotownIntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
class MalformedRequestIT {

	private final int port;

	MalformedRequestIT(@LocalServerPort int port) {
		this.port = port;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/%74hings/public", "/api/things/p%75blic", "/%61pi/things/public",
			"/api/things/public;x=1", "/api//things/public", "/api/things/%2e/public", "/api/x/../things/public",
			"/api/things/%2E%2E/things/public", "/api/things%2Fpublic", "/api/things/public%00", "/api/things/publi%c3",
			"//", "//x/", "/a|b" })
	void refusesAPathThatCouldBeReadInTwoWays(String path) throws IOException {
		assertThat(get(path, "")).startsWith("HTTP/1.1 400 ").doesNotContain("open", "<html", "Tomcat");
	}

	@Test
	void saysHowAPathIsWritten() throws IOException {
		assertThat(get("/api/things/p%75blic", "")).contains("application/problem+json",
				"urn:ecotown:problem:unusual-path", "written in an unusual way");
		assertThat(get("/api/things/public", "")).startsWith("HTTP/1.1 200 ").endsWith("open");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host: a\r\n", "Content-Length: x\r\n", "Bad Name: x\r\n", "X: a\u0000b\r\n",
			"Transfer-Encoding: x\r\n" })
	void refusesHeadersThatCannotBeReadWithAProblem(String header) throws IOException {
		assertThat(get("/api/things/public", header)).containsPattern("^HTTP/1.1 (400|501) ")
			.contains("application/problem+json", "urn:ecotown:problem:")
			.doesNotContain("<html", "Tomcat");
	}

	@Test
	void readsMoreHeadersThanTheGatewayLetsThroughAndRefusesMoreWithAProblem() throws IOException {
		assertThat(get("/api/things/public", "X: " + "x".repeat(15_000) + "\r\n")).startsWith("HTTP/1.1 200 ");
		assertThat(get("/api/things/public", "X: " + "x".repeat(40_000) + "\r\n")).containsPattern("^HTTP/1.1 4")
			.contains("application/problem+json", "urn:ecotown:problem:")
			.doesNotContain("<html", "Tomcat");
	}

	private String get(String path, String headers) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nConnection: close\r\n"
						+ headers + "\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
