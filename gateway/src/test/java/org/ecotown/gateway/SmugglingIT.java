package org.ecotown.gateway;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.server.WebFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What reaches a peer over a kept connection is what the gateway took for requests, no
 * more and no less.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "management.server.port=0", "ecotown.issuer=" + StandIn.ISSUER,
				"ecotown.client-secret=test", "ecotown.deadline.pause=2s",
				"resilience4j.circuitbreaker.instances.agreements.minimum-number-of-calls=1000" })
class SmugglingIT {

	private static final String INNER = "GET /actuator/prometheus HTTP/1.1\r\nHost: x\r\n\r\n";

	private static RawPeer peer;

	private final RawClient client;

	private final int port;

	SmugglingIT(@LocalServerPort int port) {
		this.client = new RawClient(port);
		this.port = port;
	}

	@BeforeAll
	static void start() throws IOException {
		if (peer == null) {
			peer = new RawPeer();
		}
	}

	@AfterAll
	static void stop() throws IOException {
		peer.close();
	}

	@DynamicPropertySource
	static void peers(DynamicPropertyRegistry registry) throws IOException {
		start();
		for (String name : new String[] { "auth", "agreements", "enterprises", "training" }) {
			registry.add("ecotown." + name + ".url", () -> peer.url());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/x-www-form-urlencoded", "APPLICATION/X-WWW-Form-Urlencoded",
			"application/x-www-form-urlencoded;charset=UTF-8", " application/x-www-form-urlencoded ; a=b",
			"text/plain, application/x-www-form-urlencoded", "application/x-www-form-urlencoded, text/plain" })
	void takesNoFormToTheApi(String type) throws IOException {
		for (String caller : new String[] { "Cookie: __Host-XSRF-TOKEN=a\r\n", "Cookie: XSRF-TOKEN=a\r\n",
				"Authorization: Bearer x\r\n", "Authorization: Bearer x\r\nCookie: __Host-XSRF-TOKEN=a\r\n",
				"Cookie: __Host-XSRF-TOKEN=a\r\nX-XSRF-TOKEN: a\r\n" }) {
			assertThat(post("/api/agreements", caller + "Content-Type: " + type + "\r\n", "_csrf=a"))
				.startsWith("HTTP/1.1 415 ")
				.contains("urn:ecotown:problem:unsupported-media-type");
		}
		nothingWasLeftBehind("_csrf");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "text/plain",
			"application/json", "*/*", "" })
	void findsNoTokenInABody(String type) throws IOException {
		String form = type.startsWith("multipart")
				? "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\na\r\n--b--\r\n" : "_csrf=a";
		for (String path : new String[] { "/api/agreements", "/api/people", "/api/none", "/elsewhere" }) {
			assertThat(post(path,
					"Cookie: __Host-XSRF-TOKEN=a\r\n" + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n"), form))
				.containsPattern("^HTTP/1.1 (401|415) ");
		}
		nothingWasLeftBehind("_csrf");
	}

	/** With the token in the header a body of any other type goes to the peer whole. */
	@ParameterizedTest
	@CsvSource({ "X-XSRF-TOKEN: a,application/json", "X-XSRF-TOKEN: a,text/plain",
			"X-XSRF-TOKEN: a,multipart/form-data; boundary=b", "Authorization: Bearer x,application/json",
			"Authorization: Bearer x,multipart/form-data; boundary=b", "Authorization: Bearer x,text/plain" })
	void passesEveryOtherBodyOnWhole(String caller, String type) throws IOException {
		String body = "body-of-" + System.nanoTime();
		assertThat(post("/api/agreements",
				"Cookie: __Host-XSRF-TOKEN=a\r\n" + caller + "\r\nContent-Type: " + type + "\r\n", body))
			.startsWith("HTTP/1.1 200 ");
		await().until(() -> peer.connections.stream().anyMatch((each) -> each.received().contains("\r\n\r\n" + body)));
		nothingWasLeftBehind("never");
	}

	/** Whatever it is that reads it some day. */
	@ParameterizedTest
	@ValueSource(strings = { "form", "body", "parts" })
	void passesNothingOnThatSomethingHereHasRead(String what) throws IOException {
		String type = what.equals("parts") ? "multipart/form-data; boundary=b" : "application/x-www-form-urlencoded";
		String body = what.equals("parts")
				? "--b\r\nContent-Disposition: form-data; name=\"read\"\r\n\r\na\r\n--b--\r\n" : "read=a";
		for (String length : new String[] { "Content-Length: " + body.length() + "\r\n\r\n" + body,
				"Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + "\r\n" + body
						+ "\r\n0\r\n\r\n" }) {
			assertThat(this.client.send("POST /sign-in HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Read: " + what
					+ "\r\nContent-Type: " + type + "\r\n" + length))
				.startsWith("HTTP/1.1 500 ");
		}
		nothingWasLeftBehind("X-Read");
	}

	@Test
	void takesTheTokenOfTheFormThatSignsOutAndOfNoOther() throws IOException {
		String form = "Cookie: __Host-XSRF-TOKEN=a\r\nContent-Type: application/x-www-form-urlencoded\r\n";
		assertThat(post("/logout", form, "_csrf=a")).startsWith("HTTP/1.1 302 ");
		assertThat(post("/logout", form, "_csrf=b")).startsWith("HTTP/1.1 401 ");
		assertThat(post("/login", form, "_csrf=a")).startsWith("HTTP/1.1 401 ");
	}

	/**
	 * A peer may answer before it has read everything, and take the rest for a request.
	 */
	@Test
	void keepsNoConnectionWhoseRequestWasNotSentWhole() throws Exception {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(5_000);
			socket.getOutputStream()
				.write(("POST /api/agreements HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer half\r\n" + RawPeer.EARLY
						+ "\r\n" + "Content-Type: application/json\r\nContent-Length: 200\r\n\r\n{")
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(socket.getInputStream().read()).isPositive();
			RawPeer.Connection used = peer.connections.stream()
				.filter((each) -> each.received().contains("Bearer half"))
				.findFirst()
				.orElseThrow();
			await().atMost(5, TimeUnit.SECONDS).until(() -> used.ended);
			socket.getOutputStream().write(INNER.getBytes(StandardCharsets.US_ASCII));
		}
		nothingWasLeftBehind("prometheus");
	}

	@Test
	void keepsNoConnectionOfAClientThatWentAway() throws Exception {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write(("POST /api/measures HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer gone\r\n"
						+ "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{ \r\n")
					.getBytes(StandardCharsets.US_ASCII));
			await().until(() -> peer.connections.stream().anyMatch((each) -> each.received().contains("Bearer gone")));
		}
		await().until(() -> peer.connections.stream()
			.filter((each) -> each.received().contains("Bearer gone"))
			.allMatch((each) -> each.ended));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 5\r\nContent-Length: 6\r\n", "Content-Length: 5, 6\r\n",
			"Content-Length: +5\r\n", "Content-Length: -1\r\n", "Content-Length: 0x5\r\n", "Content-Length : 5\r\n",
			"Transfer-Encoding: xchunked\r\n", "Transfer-Encoding: chunked, identity\r\n",
			"Transfer-Encoding:\u000bchunked\r\nContent-Length: 5\r\n", "Transfer-Encoding : chunked\r\n",
			"X: a\rTransfer-Encoding: chunked\r\n", "X: a\nContent-Length: 50\r\n" })
	void refusesBodiesOfDoubtfulLength(String header) throws IOException {
		String answer = this.client.send(
				"POST /api/agreements HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\n"
						+ header + "\r\n0\r\n\r\n" + INNER);
		assertThat(answer).containsPattern("^HTTP/1.1 (400|501) ").doesNotContain("HTTP/1.1 200");
		nothingWasLeftBehind("prometheus");
	}

	@Test
	void refusesABodyOfTwoLengths() throws IOException {
		String answer = this.client.send("POST /api/agreements HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer both\r\n"
				+ "Content-Type: application/json\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
				+ Integer.toHexString(INNER.length()) + "\r\n" + INNER + "\r\n0\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400 ");
		assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2);
		nothingWasLeftBehind("prometheus");
	}

	/** What a caller names in {@code Connection} is not for the peer to miss. */
	@ParameterizedTest
	@CsvSource({ "POST,200", "PUT,200", "PATCH,200", "GET,400", "HEAD,400", "DELETE,400", "OPTIONS,400" })
	void framesTheBodyOfEveryMethodOrTakesNone(String method, int status) throws IOException {
		String body = "body-" + method + "-GET /actuator HTTP/1.1\r\n\r\n";
		for (String connection : new String[] { "close", "close, Content-Length", "close, Transfer-Encoding" }) {
			for (String length : new String[] { "Content-Length: " + body.length() + "\r\n\r\n" + body,
					"Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + "\r\n" + body
							+ "\r\n0\r\n\r\n" }) {
				assertThat(this.client.send(method + " /api/agreements HTTP/1.1\r\nHost: x\r\nConnection: " + connection
						+ "\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\n" + length))
					.startsWith("HTTP/1.1 " + status + " ");
			}
		}
		nothingWasLeftBehind("never");
		assertThat(peer.connections.stream().anyMatch((each) -> each.received().contains("body-" + method)))
			.isEqualTo(status == 200);
	}

	private String post(String path, String headers, String body) throws IOException {
		return this.client.send("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers
				+ "Content-Length: " + body.length() + "\r\n\r\n" + body);
	}

	/**
	 * Every connection that is still open begins its next request where it should.
	 */
	private void nothingWasLeftBehind(String smuggled) throws IOException {
		for (int next = 0; next < 3; next++) {
			assertThat(this.client.send("GET /api/measures HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
					+ "Authorization: Bearer next\r\n\r\n"))
				.startsWith("HTTP/1.1 200 ")
				.endsWith("{\"ok\":true}");
		}
		assertThat(peer.connections).noneMatch((each) -> each.received().contains(smuggled))
			.allMatch((each) -> each.received().isEmpty()
					|| each.received().matches("(?s)(GET|POST|PUT|PATCH) /api/.* HTTP/1.1\r\n.*"));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Reader {

		@Bean
		@Order(0)
		WebFilter readsWhatItIsToldTo() {
			return (exchange, chain) -> {
				String what = exchange.getRequest().getHeaders().getFirst("X-Read");
				Mono<?> read = switch ((what != null) ? what : "") {
					case "form" -> exchange.getFormData();
					case "parts" -> exchange.getMultipartData();
					case "body" ->
						DataBufferUtils.join(exchange.getRequest().getBody()).doOnNext(DataBufferUtils::release);
					default -> Mono.empty();
				};
				return read.then(chain.filter(exchange));
			};
		}

	}

}
