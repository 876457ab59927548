package org.ecotown.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that do not finish what they began to send are no reason to cut a service off
 * from everybody.
 */
class DeadlinesIT extends GatewayTest {

	/** More than fill the window of the circuit breaker. */
	private static final int CLIENTS = 25;

	/** What is missing of the body of half a request. */
	private static final int REST = 1000;

	private final int port;

	@Autowired
	private CircuitBreakerRegistry breakers;

	DeadlinesIT(@LocalServerPort int port) {
		super(port);
		this.port = port;
	}

	@BeforeEach
	void closeBreaker() {
		this.breakers.circuitBreaker("auth").reset();
	}

	@Test
	void clientsThatStallDoNotCutAServiceOff() throws Exception {
		assertThat(answers(CLIENTS, (socket) -> {
		})).allSatisfy((answer) -> assertThat(answer).startsWith("HTTP/1.1 408 ")
			.containsIgnoringCase("Connection: close")
			.contains("urn:ecotown:problem:request-too-slow")
			.contains("The request came too slowly"));
		theNextClientIsServed();
	}

	@Test
	void clientsThatSendDropByDropDoNotCutAServiceOff() throws Exception {
		assertThat(answers(CLIENTS, (socket) -> {
			for (int drop = 0; drop < 20 && socket.getInputStream().available() == 0; drop++) {
				socket.getOutputStream().write('x');
				Thread.sleep(300);
			}
		})).allSatisfy((answer) -> assertThat(answer).startsWith("HTTP/1.1 408 "));
		theNextClientIsServed();
	}

	/** The peer's time to answer begins when it has the whole request. */
	@Test
	void uploadOverAWeakLineMayTakeLongerThanAnAnswer() throws Exception {
		assertThat(answers(1, (socket) -> {
			for (int part = 0; part < 4; part++) {
				Thread.sleep(400);
				socket.getOutputStream().write("x".repeat((REST + 3) / 4).getBytes(StandardCharsets.US_ASCII));
			}
		})).allSatisfy((answer) -> assertThat(answer).startsWith("HTTP/1.1 200 "));
	}

	@Test
	void clientsThatGoAwayDoNotCutAServiceOff() throws Exception {
		for (int client = 0; client < CLIENTS; client++) {
			try (Socket socket = halfARequest("Expect: 100-continue\r\n")) {
				// so that the request is under way when the client goes
				assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
					.isEqualTo("HTTP/1.1 100");
				// with or without a word
				socket.setSoLinger(client % 2 == 0, 0);
			}
		}
		CircuitBreaker breaker = this.breakers.circuitBreaker("auth");
		Awaitility.await()
			.during(Duration.ofSeconds(1))
			.until(() -> breaker.getState() == CircuitBreaker.State.CLOSED
					&& breaker.getMetrics().getNumberOfFailedCalls() == 0);
		theNextClientIsServed();
	}

	/**
	 * A busy machine may answer too late here; refused is nobody for having come with
	 * many.
	 */
	@Test
	void nobodyIsRefusedBecauseManyWaitAtOnce() throws Exception {
		standIn.server.stubFor(get("/api/agreements").willReturn(aResponse().withFixedDelay(200).withStatus(200)));
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Integer>> answers = new ArrayList<>();
			for (int client = 0; client < 2 * CLIENTS; client++) {
				answers.add(threads.submit(() -> this.client.get()
					.uri("/api/agreements")
					.header(HttpHeaders.AUTHORIZATION, "Bearer t")
					.exchange()
					.returnResult(Void.class)
					.getStatus()
					.value()));
			}
			for (Future<Integer> answer : answers) {
				assertThat(answer.get()).isIn(200, 504);
			}
		}
	}

	@Test
	void aPeerThatFailsIsStillCounted() {
		standIn.server.stubFor(get("/api/me")
			.willReturn(aResponse().withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER)));
		for (int request = 0; request < CLIENTS; request++) {
			this.client.get().uri("/api/me").exchange().expectStatus().isEqualTo(503);
		}
		assertThat(this.breakers.circuitBreaker("auth").getState()).isEqualTo(CircuitBreaker.State.OPEN);
		this.breakers.circuitBreaker("auth").reset();
	}

	private void theNextClientIsServed() {
		this.client.get().uri("/api/me").header(HttpHeaders.AUTHORIZATION, "Bearer x").exchange().expectStatus().isOk();
		assertThat(this.breakers.circuitBreaker("auth").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
	}

	/** What the gateway answers to clients that act at the same time. */
	private List<String> answers(int clients, Rest rest) throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<String>> answers = new ArrayList<>();
			for (int client = 0; client < clients; client++) {
				answers.add(threads.submit(() -> {
					try (Socket socket = halfARequest("")) {
						rest.send(socket);
						return answer(socket);
					}
				}));
			}
			List<String> all = new ArrayList<>();
			for (Future<String> answer : answers) {
				all.add(answer.get());
			}
			return all;
		}
	}

	private Socket halfARequest(String header) throws IOException {
		Socket socket = new Socket("127.0.0.1", this.port);
		socket.setSoTimeout(20_000);
		socket.getOutputStream()
			.write(("POST /api/people HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer x\r\n"
					+ "Accept-Language: en\r\nContent-Type: application/json\r\nContent-Length: " + (8 + REST) + "\r\n"
					+ header + "\r\n{\"half\":")
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private static String answer(Socket socket) throws IOException {
		InputStream in = socket.getInputStream();
		StringBuilder answer = new StringBuilder();
		byte[] buffer = new byte[8192];
		for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
			answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
			if (answer.indexOf("\"traceId\"") > 0 || answer.indexOf("\"ok\"") > 0) {
				break;
			}
		}
		return answer.toString();
	}

	private interface Rest {

		void send(Socket socket) throws Exception;

	}

}
