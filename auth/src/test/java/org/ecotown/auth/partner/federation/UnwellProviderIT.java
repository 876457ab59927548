package org.ecotown.auth.partner.federation;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.partner.outbound.PartnerAddresses;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class UnwellProviderIT {

	private static final String METADATA = ".well-known/openid-configuration";

	@LocalServerPort
	private int port;

	@Autowired
	private PartnerAddresses addresses;

	private final CountDownLatch end = new CountDownLatch(1);

	private ForeignProvider foreign;

	private Partner partner;

	@BeforeEach
	void connect() {
		this.foreign = new ForeignProvider(this.addresses.allowedHosts().iterator().next());
		this.partner = new Partner(this.port, this.foreign.tenant(), true);
	}

	@AfterEach
	void close() {
		this.end.countDown();
		this.foreign.close();
	}

	@Test
	void testOfAConnectionTellsWhatCameBack() {
		Api.Answer test = this.partner.test();
		assertThat(test.code()).as(test.body()).isEqualTo(200);
		assertThat(test.at("/ok")).isEqualTo("true");
		assertThat(test.at("/endpoints/token")).isEqualTo(this.partner.provider.issuer + "/token");
		assertThat(test.at("/algorithms/0")).isEqualTo("RS256");
		assertThat(test.at("/keys")).isEqualTo("1");
		assertThat(test.at("/issuerMatches")).isEqualTo("true");
		assertThat(test.at("/issInResponse")).isEqualTo("true");
	}

	@Test
	void metadataOfAnotherIssuerIsRefused() {
		this.partner.provider.metadata.put("issuer", this.partner.provider.issuer + "/");
		assertFault("other-issuer", "issuer อื่น");
	}

	@Test
	void redirectToAnInternalAddressIsNotFollowed() {
		answerMetadata((exchange) -> {
			exchange.getResponseHeaders().set("Location", "http://169.254.169.254/latest/meta-data/");
			ForeignProvider.send(exchange, 302, "");
		});
		assertFault("address-refused", "ไม่ใช่ที่อยู่สาธารณะ");
	}

	@Test
	void endpointsWithinTheNetworkAreRefused() {
		this.partner.provider.metadata.put("token_endpoint", "http://127.0.0.1:1/token");
		assertFault("endpoint-missing", "https");
		this.partner.provider.metadata.put("token_endpoint", "https://token.example.com");
		this.partner.provider.metadata.put("jwks_uri", "https://169.254.169.254/jwks");
		assertFault("address-refused", "ไม่ใช่ที่อยู่สาธารณะ");
	}

	@Test
	void hugeMetadataIsNotReadToItsEnd() {
		answerMetadata((exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			try (OutputStream out = exchange.getResponseBody()) {
				byte[] piece = new byte[64 * 1024];
				for (int i = 0; i < 800; i++) {
					out.write(piece);
				}
			}
		});
		assertFault("unreachable", "ติดต่อผู้ให้บริการไม่ได้");
	}

	@Test
	void nonsenseIsNoMetadata() {
		answerMetadata((exchange) -> ForeignProvider.send(exchange, 200, "<html>hello</html>"));
		assertFault("no-metadata", "OpenID Connect");
		answerMetadata((exchange) -> ForeignProvider.send(exchange, 200, "[1, 2]"));
		assertFault("no-metadata", "OpenID Connect");
		answerMetadata((exchange) -> ForeignProvider.send(exchange, 500, "{}"));
		assertFault("error-answer", "issuer");
	}

	@Test
	void unsignedOrSecretlySignedTokensAreNoAlgorithm() {
		this.partner.provider.metadata.put("id_token_signing_alg_values_supported", List.of("none", "HS256"));
		assertFault("no-algorithm", "RS");
	}

	@Test
	void keysThatAreNoneAreTold() {
		this.partner.provider.handlers.put("jwks", (exchange) -> ForeignProvider.send(exchange, 200, "{\"keys\": []}"));
		assertFault("no-keys", "กุญแจ");
		this.partner.provider.handlers.put("jwks", (exchange) -> ForeignProvider.send(exchange, 200, "nonsense"));
		assertThat(this.partner.test().at("/ok")).isEqualTo("false");
	}

	@Test
	void providerThatIsDownGetsAClearPage() {
		this.foreign.close();
		Browser browser = new Browser(this.port);
		assertThat(Browser.location(this.partner.leave(browser))).isEqualTo("/sign-in/partner/failed");
		assertThat(browser.get("/sign-in/partner/failed").body()).contains("ยังไม่ตอบสนอง", "บริษัทคู่ค้า",
				"unreachable");
		assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
	}

	@Test
	void slowProviderHoldsUpNeitherItsPeopleForLongNorOtherPartners() throws Exception {
		answerMetadata(this::hang);
		Partner other = new Partner(this.port, this.foreign.tenant(), true);
		Instant start = Instant.now();
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<HttpResponse<String>>> waiting = IntStream.range(0, 20)
				.mapToObj((i) -> people.submit(() -> this.partner.leave(new Browser(this.port))))
				.toList();
			HttpResponse<String> signedIn = other.signIn(new Browser(this.port));
			assertThat(Browser.location(signedIn)).isEqualTo("/");
			assertThat(waiting).anyMatch((answer) -> !answer.isDone());
			assertThat(waiting.stream().map(UnwellProviderIT::location)).containsOnly("/sign-in/partner/failed");
		}
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
		assertThat(reasons()).contains("busy", "unreachable");
	}

	@Test
	void slowTokenEndpointGetsAClearPageBeforeTheGatewayGivesUp() {
		this.partner.provider.handlers.put("token", this::hang);
		Browser browser = new Browser(this.port);
		Instant start = Instant.now();
		assertThat(Browser.location(this.partner.signIn(browser))).isEqualTo("/sign-in/partner/failed");
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
	}

	@Test
	void tokenErrorGetsAClearPage() {
		this.partner.provider.handlers.put("token",
				(exchange) -> ForeignProvider.send(exchange, 401, "{\"error\": \"invalid_client\"}"));
		Browser browser = new Browser(this.port);
		assertThat(Browser.location(this.partner.signIn(browser))).isEqualTo("/sign-in/partner/failed");
		assertThat(browser.get("/sign-in/partner/failed").body()).contains("เชื่อถือไม่ได้", "code-refused");
	}

	private void answerMetadata(HttpHandler handler) {
		this.partner.provider.handlers.put(METADATA, handler);
	}

	private void assertFault(String fault, String detail) {
		Api.Answer test = this.partner.test();
		assertThat(test.code()).as(test.body()).isEqualTo(200);
		assertThat(test.at("/ok")).isEqualTo("false");
		assertThat(test.at("/fault")).isEqualTo(fault);
		assertThat(test.at("/detail")).contains(detail);
	}

	private List<String> reasons() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		return fixtures.api()
			.get(fixtures.admin(), "/api/security-events?type=sign-in-failed&organisation=" + this.partner.organisation)
			.json()
			.at("/items")
			.valueStream()
			.map((event) -> event.at("/details/reason").asString())
			.toList();
	}

	private void hang(HttpExchange exchange) throws IOException {
		try {
			this.end.await(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		exchange.close();
	}

	private static String location(Future<HttpResponse<String>> answer) {
		try {
			return Browser.location(answer.get());
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
