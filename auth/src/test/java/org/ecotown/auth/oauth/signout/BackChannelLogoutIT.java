package org.ecotown.auth.oauth.signout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.signin.proof.SessionEnded;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EcotownIntegrationTest
class BackChannelLogoutIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEventPublisher publisher;

	private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

	private final AtomicInteger answer = new AtomicInteger(200);

	private HttpServer receiver;

	private String username = "";

	private String person = "";

	@BeforeEach
	void listen() throws IOException {
		this.receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.receiver.createContext("/", (exchange) -> {
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(this.answer.get(), -1);
			exchange.close();
			this.received.add(exchange.getRequestURI().getPath() + " " + body);
		});
		this.receiver.start();
		for (String client : new String[] { "gateway", "mobile" }) {
			tell(client, "http://127.0.0.1:" + this.receiver.getAddress().getPort() + "/" + client);
		}
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("officer");
		this.person = fixtures.person(this.username, fixtures.organisation(), "programme-officer");
	}

	@AfterEach
	void forget() {
		this.receiver.stop(0);
		this.jdbc.sql("UPDATE client SET backchannel_logout_uri = NULL").update();
	}

	@Test
	void everyClientOfTheSessionIsToldWhenThePersonSignsOut() throws Exception {
		Browser browser = new Browser(this.port);
		Api.Answer web = signIn(browser, OAuthClient.gateway(this.port));
		Api.Answer phone = again(browser, OAuthClient.mobile(this.port));
		String sid = sid(web);
		assertThat(sid).isNotBlank().isEqualTo(sid(phone));
		signOut(browser, web);
		SignedJWT first = next();
		SignedJWT second = next();
		// whoever is slow to answer is told again
		while (second.getJWTClaimsSet().getAudience().equals(first.getJWTClaimsSet().getAudience())) {
			second = next();
		}
		assertThat(first.getHeader().getType().getType()).isEqualTo("logout+jwt");
		JWTClaimsSet claims = first.getJWTClaimsSet();
		assertThat(claims.getIssuer()).isEqualTo("http://issuer.test");
		assertThat(claims.getSubject()).isEqualTo(this.person);
		assertThat(claims.getStringClaim("sid")).isEqualTo(sid);
		assertThat(claims.getJWTID()).isNotBlank();
		assertThat(claims.getClaims()).doesNotContainKey("nonce");
		assertThat(claims.getJSONObjectClaim("events"))
			.containsEntry("http://schemas.openid.net/event/backchannel-logout", Map.of());
		assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime()).isEqualTo(120_000);
		assertThat(first.verify(new ECDSAVerifier(
				JWKSet.parse(new Api("http://127.0.0.1:" + this.port).get(null, "/oauth2/jwks").body())
					.getKeyByKeyId(first.getHeader().getKeyID())
					.toECKey())))
			.isTrue();
	}

	@Test
	void signOutEndsTheRefreshTokensOfTheSessionAndNoOthers() {
		Browser browser = new Browser(this.port);
		OAuthClient gateway = OAuthClient.gateway(this.port);
		Api.Answer web = signIn(browser, gateway);
		OAuthClient mobile = OAuthClient.mobile(this.port);
		Api.Answer phone = again(browser, mobile);
		Api.Answer elsewhere = gateway.signIn(this.username, AuthFixtures.PASSWORD);
		signOut(browser, web);
		assertThat(gateway.refresh(web.at("/refresh_token")).at("/error")).isEqualTo("invalid_grant");
		assertThat(mobile.refresh(phone.at("/refresh_token")).at("/error")).isEqualTo("invalid_grant");
		assertThat(gateway.refresh(elsewhere.at("/refresh_token")).code()).isEqualTo(200);
	}

	@Test
	void clientIsToldOfASessionThatSomebodyEnded() throws Exception {
		Browser browser = new Browser(this.port);
		Api.Answer web = signIn(browser, OAuthClient.gateway(this.port));
		this.publisher.publishEvent(new SessionEnded(browser.sessionId(), this.person));
		assertThat(next().getJWTClaimsSet().getStringClaim("sid")).isEqualTo(sid(web));
	}

	@Test
	void sidStaysThroughARefresh() {
		OAuthClient client = OAuthClient.gateway(this.port);
		Api.Answer web = signIn(new Browser(this.port), client);
		assertThat(sid(client.refresh(web.at("/refresh_token")))).isEqualTo(sid(web));
	}

	@Test
	void twoBrowsersAreTwoSessions() {
		OAuthClient client = OAuthClient.gateway(this.port);
		assertThat(sid(signIn(new Browser(this.port), client)))
			.isNotEqualTo(sid(signIn(new Browser(this.port), client)));
	}

	@Test
	void clientThatIsDownIsToldLaterAndThePersonDoesNotWait() throws Exception {
		this.answer.set(503);
		Browser browser = new Browser(this.port);
		Api.Answer web = signIn(browser, OAuthClient.gateway(this.port));
		signOut(browser, web);
		next();
		this.answer.set(200);
		assertThat(next().getJWTClaimsSet().getStringClaim("sid")).isEqualTo(sid(web));
		await().atMost(Duration.ofSeconds(5)).until(() -> waiting(web) == 0);
	}

	@Test
	void clientThatRefusesIsNotAskedAgain() throws Exception {
		this.answer.set(400);
		Browser browser = new Browser(this.port);
		Api.Answer web = signIn(browser, OAuthClient.gateway(this.port));
		signOut(browser, web);
		next();
		await().atMost(Duration.ofSeconds(5)).until(() -> waiting(web) == 0);
	}

	@Test
	void signOutIsLogged() {
		Browser browser = new Browser(this.port);
		signOut(browser, signIn(browser, OAuthClient.gateway(this.port)));
		assertThat(this.jdbc.sql("SELECT client_id FROM security_event WHERE type = 'sign-out' AND person = :person")
			.param("person", UUID.fromString(this.person))
			.query(String.class)
			.list()).contains("gateway");
	}

	@Test
	void metadataSaysSo() {
		Api.Answer metadata = new Api("http://127.0.0.1:" + this.port).get(null, "/.well-known/openid-configuration");
		assertThat(metadata.at("/backchannel_logout_supported")).isEqualTo("true");
		assertThat(metadata.at("/backchannel_logout_session_supported")).isEqualTo("true");
	}

	private void tell(String client, String address) {
		this.jdbc.sql("UPDATE client SET backchannel_logout_uri = :address WHERE client_id = :client")
			.param("address", address)
			.param("client", client)
			.update();
	}

	private Api.Answer signIn(Browser browser, OAuthClient client) {
		return client.exchange(client.code(browser, this.username, AuthFixtures.PASSWORD));
	}

	private static Api.Answer again(Browser browser, OAuthClient client) {
		String back = client.consent(browser, Browser.location(browser.get(client.authorize())));
		return client.exchange(Browser.parameter(back, "code").orElseThrow());
	}

	private static void signOut(Browser browser, Api.Answer tokens) {
		String out = Browser.location(browser.get("/connect/logout?" + Browser.encode(
				Map.of("id_token_hint", tokens.at("/id_token"), "post_logout_redirect_uri", "http://issuer.test/"))));
		assertThat(URI.create(out)).hasHost("issuer.test");
	}

	private static String sid(Api.Answer tokens) {
		try {
			return String.valueOf(OAuthClient.parse(tokens.at("/id_token")).getJWTClaimsSet().getStringClaim("sid"));
		}
		catch (java.text.ParseException ex) {
			throw new AssertionError(ex);
		}
	}

	/** What a test before this one left behind may still come. */
	private SignedJWT next() throws InterruptedException, ParseException {
		while (true) {
			String notice = this.received.poll(5, TimeUnit.SECONDS);
			assertThat(notice).contains("logout_token=");
			SignedJWT token = OAuthClient.parse(notice.substring(notice.indexOf('=') + 1));
			if (this.person.equals(token.getJWTClaimsSet().getSubject())) {
				return token;
			}
		}
	}

	private long waiting(Api.Answer tokens) {
		return this.jdbc.sql("SELECT count(*) FROM outbox_line WHERE message_key LIKE :key")
			.param("key", "%/" + sid(tokens))
			.query(Long.class)
			.single();
	}

}
