package org.ecotown.auth.partner.outbound;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.client.ResourceAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PartnerHttpTests {

	private static final Limits PATIENT = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30), 1000);

	private static final Limits HASTY = new Limits(Duration.ofMillis(500), Duration.ofMillis(700), 1000);

	private final List<String> lookedUp = new CopyOnWriteArrayList<>();

	private final CountDownLatch end = new CountDownLatch(1);

	private HttpServer server;

	private int port;

	private PartnerHttp http;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/ok", (exchange) -> answer(exchange, 200, "hello"));
		this.server.createContext("/large", (exchange) -> answer(exchange, 200, "x".repeat(1001)));
		this.server.createContext("/away", (exchange) -> {
			exchange.getResponseHeaders().set("Location", "http://169.254.169.254/latest/meta-data");
			answer(exchange, 302, "");
		});
		this.server.createContext("/drip", this::drip);
		this.server.start();
		this.port = this.server.getAddress().getPort();
		this.http = http(PATIENT);
	}

	private PartnerHttp http(Limits limits) {
		return new PartnerHttp(new PartnerAddresses(Set.of("partner.test:" + this.port)), this::lookup, limits);
	}

	@AfterEach
	void stop() throws Exception {
		this.end.countDown();
		this.http.destroy();
		this.server.stop(0);
	}

	@Test
	void connectsToTheAddressThatWasCheckedAndLooksUpOnce() {
		assertThat(get("http://partner.test:" + this.port + "/ok")).isEqualTo("hello");
		assertThat(this.lookedUp).containsExactly("partner.test");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://127.0.0.1/", "https://[::1]/", "https://10.1.2.3/", "https://169.254.169.254/x",
			"https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://0.0.0.0/", "https://[fd00::1]/",
			"https://100.64.0.1/", "https://internal.test/", "https://localhost/", "https://both.test/" })
	void refusesWhatIsOrResolvesToAnAddressThatIsNotPublic(String url) {
		assertThatExceptionOfType(AddressRefused.class).isThrownBy(() -> get(url)).withMessage("Not a public address");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://2130706433/", "https://0x7f000001/", "https://0177.0.0.1/", "https://127.1/",
			"https://0x7f.0.0.1/", "https://127.0.0.1./", "https://017700000001/", "https://1.2.3.4.5/" })
	void refusesUnusualFormsOfAddresses(String url) {
		assertThatExceptionOfType(AddressRefused.class).isThrownBy(() -> get(url));
		assertThat(this.lookedUp).isEmpty();
	}

	@Test
	void refusesAnotherPortOfAnAllowedHost() {
		assertThatExceptionOfType(AddressRefused.class).isThrownBy(() -> get("http://partner.test:1/"))
			.withMessage("Not https");
		assertThatExceptionOfType(AddressRefused.class).isThrownBy(() -> get("https://partner.test:1/"))
			.withMessage("Not a public address");
	}

	@Test
	void followsNoRedirect() {
		assertThatExceptionOfType(AddressRefused.class)
			.isThrownBy(() -> get("http://partner.test:" + this.port + "/away"))
			.withMessage("A redirect");
		assertThat(this.lookedUp).containsExactly("partner.test");
	}

	@Test
	void stopsReadingALargeAnswer() {
		assertThatThrownBy(() -> get("http://partner.test:" + this.port + "/large"))
			.hasMessageContaining("more than 1000 bytes");
	}

	@Test
	void stopsWaitingForAnAnswerThatDrips() throws Exception {
		this.http.destroy();
		this.http = http(HASTY);
		assertThatExceptionOfType(ResourceAccessException.class)
			.isThrownBy(() -> get("http://partner.test:" + this.port + "/drip"))
			.withMessageContaining("within 700 ms");
	}

	private String get(String url) {
		return String
			.valueOf(this.http.restClient().build().get().uri(java.net.URI.create(url)).retrieve().body(String.class));
	}

	private InetAddress[] lookup(String host) throws UnknownHostException {
		this.lookedUp.add(host);
		return switch (host) {
			case "partner.test" -> new InetAddress[] { InetAddress.getLoopbackAddress() };
			case "internal.test" -> new InetAddress[] { InetAddress.ofLiteral("10.0.0.7") };
			case "both.test" ->
				new InetAddress[] { InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("10.0.0.7") };
			default -> InetAddress.getAllByName(host);
		};
	}

	private static void answer(HttpExchange exchange, int status, String body) throws IOException {
		exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(body.getBytes());
		}
	}

	/** Sends a byte every 100 ms, so that no single read is slow. */
	private void drip(HttpExchange exchange) throws IOException {
		exchange.sendResponseHeaders(200, 900);
		try (OutputStream out = exchange.getResponseBody()) {
			for (int i = 0; i < 900 && !this.end.await(100, TimeUnit.MILLISECONDS); i++) {
				out.write('x');
				out.flush();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
