package org.ecotown.auth.oauth.authorization;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.partner.outbound.PartnerAddresses;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EcotownIntegrationTest
class ClientProtocolIT {

	private static final String REDIRECT = "https://partner.example/callback";

	@LocalServerPort
	private int port;

	@Autowired
	private PartnerAddresses addresses;

	@Autowired
	private JdbcClient jdbc;

	private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

	private HttpServer receiver;

	private AuthFixtures fixtures;

	private Api api;

	private String organisation = "";

	private String requester = "";

	private String clientId = "";

	private String username = "";

	@BeforeEach
	void prepare() throws IOException {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.organisation = this.fixtures.organisation();
		String name = AuthFixtures.unique("admin");
		this.fixtures.person(name, this.organisation, "organisation-admin");
		this.requester = this.fixtures.token(name);
		this.clientId = AuthFixtures.unique("partner");
		this.username = AuthFixtures.unique("trainer");
		this.fixtures.person(this.username, this.organisation, "trainer");
		// the one address inside that partners may have in tests
		String allowed = this.addresses.allowedHosts().iterator().next();
		this.receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(),
				Integer.parseInt(allowed.substring(allowed.indexOf(':') + 1))), 0);
		this.receiver.createContext("/", (exchange) -> {
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
			this.received.add(exchange.getRequestURI().getPath() + " " + body);
		});
		this.receiver.start();
	}

	@AfterEach
	void close() {
		this.receiver.stop(0);
	}

	@Test
	void aClientThatAskedForPushedRequestsMustSendThem() {
		approve(", \"requiresPushedRequests\": true");
		assertThat(this.api.get(this.requester, path()).at("/requiresPushedRequests")).isEqualTo("true");
		Browser browser = new Browser(this.port);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(browser.get(client().authorize()).statusCode()).isEqualTo(400);
		assertThat(client().post("/oauth2/par", client().authorization()).code()).isEqualTo(201);
	}

	@Test
	void aPartnersClientIsToldThatASessionEnded() throws Exception {
		approve(", \"backchannelLogoutUri\": \"" + receiver() + "/told\"");
		endSession();
		String notice = this.received.poll(20, TimeUnit.SECONDS);
		assertThat(notice).startsWith("/told logout_token=");
		assertThat(OAuthClient.parse(notice.substring(notice.indexOf('=') + 1)).getJWTClaimsSet().getAudience())
			.containsExactly(this.clientId);
	}

	@Test
	void anAddressThatHasComeToLeadInsideIsNotCalled() {
		approve(", \"backchannelLogoutUri\": \"https://partner.example/told\"");
		this.jdbc.sql("UPDATE client SET backchannel_logout_uri = :inside WHERE client_id = :id")
			.param("inside", receiver().replace("http://127.0.0.1", "https://localhost") + "/told")
			.param("id", this.clientId)
			.update();
		endSession();
		await().atMost(Duration.ofSeconds(20)).until(() -> this.jdbc.sql("""
				SELECT count(*)
				  FROM outbox_message
				 WHERE dead_at IS NOT NULL AND message_key LIKE (SELECT id FROM client WHERE client_id = :id) || '/%'
				""").param("id", this.clientId).query(Integer.class).single() == 1);
		assertThat(this.received).isEmpty();
	}

	@Test
	void anAdministratorOfThePlatformChangesBoth() {
		approve(", \"backchannelLogoutUri\": \"https://partner.example/told\"");
		Api.Answer changed = put("0", ", \"requiresPushedRequests\": true");
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(changed.at("/requiresPushedRequests")).isEqualTo("true");
		assertThat(changed.at("/backchannelLogoutUri")).as("left out").isEqualTo("https://partner.example/told");
		Api.Answer cleared = put("1", ", \"backchannelLogoutUri\": \"\"");
		assertThat(cleared.json().at("/backchannelLogoutUri").isNull()).isTrue();
		assertThat(cleared.at("/requiresPushedRequests")).isEqualTo("true");
		assertThat(this.api.get(this.requester, path() + "/history").body()).contains("/backchannelLogoutUri");
	}

	@Test
	void onlyPublicAddressesOfClientsThatSignPeopleInAreTaken() {
		for (String address : new String[] { "http://partner.example/told", "https://user@partner.example/",
				"https://0x7f.1/", "ftp://partner.example/" }) {
			Api.Answer refused = ask(", \"backchannelLogoutUri\": \"" + address + "\"");
			assertThat(refused.at("/errors/0/pointer")).as(address).isEqualTo("/backchannelLogoutUri");
			assertThat(refused.at("/errors/0/code")).isEqualTo("invalid-logout-address");
		}
		Api.Answer machine = this.api.send(this.fixtures.admin(), HttpMethod.PUT, path(), """
				{"organisation": "%s", "roles": ["representative"], "requiresPushedRequests": true,
				 "backchannelLogoutUri": "https://partner.example/told"}
				""".formatted(this.organisation), (headers) -> headers.setIfNoneMatch("*"));
		assertThat(machine.code()).isEqualTo(422);
		assertThat(machine.body()).contains("no-redirects", "no-pushed-requests");
	}

	private void endSession() {
		Browser browser = new Browser(this.port);
		OAuthClient client = client();
		browser.get(client.authorize());
		String consent = Browser
			.location(browser.get(Browser.location(browser.signIn(this.username, AuthFixtures.PASSWORD))));
		assertThat(Browser.parameter(client.consent(browser, consent), "code")).isPresent();
		browser.post("/account/sessions/end-all", Map.of("_csrf", Browser.csrf(browser.get("/account").body())));
	}

	private OAuthClient client() {
		return new OAuthClient(this.port, this.clientId, null, REDIRECT);
	}

	private String receiver() {
		return "http://127.0.0.1:" + this.receiver.getAddress().getPort();
	}

	private void approve(String more) {
		Api.Answer asked = ask(more);
		assertThat(asked.code()).as(asked.body()).isEqualTo(201);
		Api.Answer approved = this.api.change(this.fixtures.admin(), HttpMethod.POST,
				"/api/client-requests/" + asked.at("/id") + "/approval", null, asked.etag());
		assertThat(approved.code()).as(approved.body()).isEqualTo(200);
	}

	private Api.Answer ask(String more) {
		return this.api.post(this.requester, "/api/client-requests", """
				{"clientId": "%s", "name": {"th": "ระบบทดสอบ", "en": "Partner for tests"}, "kind": "mobile",
				 "authentication": "none", "redirectUris": ["%s"], "scopes": ["openid", "profile"]%s}
				""".formatted(this.clientId, REDIRECT, more));
	}

	private Api.Answer put(String version, String more) {
		return this.api.change(this.fixtures.admin(), HttpMethod.PUT, path(), """
				{"organisation": "%s", "roles": [], "scopes": ["openid", "profile"]%s}
				""".formatted(this.organisation, more), "\"" + version + "\"");
	}

	private String path() {
		return "/api/clients/" + this.clientId;
	}

}
