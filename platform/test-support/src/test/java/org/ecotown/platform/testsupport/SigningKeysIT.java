package org.ecotown.platform.testsupport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.sample.SampleApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keys that a token names and the service does not know, over an auth that counts.
 */
class SigningKeysIT {

	private final JdbcConnectionDetails database = TestPostgres.freshDatabase();

	private final List<JWK> published = new CopyOnWriteArrayList<>();

	private final AtomicInteger asked = new AtomicInteger();

	private volatile boolean down;

	private HttpServer auth;

	@BeforeEach
	void start() throws IOException {
		this.auth = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.auth.createContext("/oauth2/jwks", (exchange) -> {
			this.asked.incrementAndGet();
			byte[] keys = new JWKSet(this.published).toString().getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(this.down ? 500 : 200, keys.length);
			exchange.getResponseBody().write(keys);
			exchange.close();
		});
		this.auth.start();
	}

	@AfterEach
	void stop() {
		this.auth.stop(0);
	}

	@Test
	void aKeyThatNobodyHasIsTheCallersFaultHoweverOftenItIsNamed() throws JOSEException {
		ECKey good = key("good");
		this.published.add(good.toPublicJWK());
		try (ConfigurableApplicationContext application = application()) {
			Api api = api(application);
			assertThat(caller(api, good).code()).isEqualTo(200);
			int before = this.asked.get();
			Instant begun = Instant.now();
			for (int attempt = 0; attempt < 30; attempt++) {
				Answer answer = caller(api, key("nobody-" + attempt));
				assertThat(answer.code()).isEqualTo(401);
				assertThat(answer.headers().getFirst(HttpHeaders.WWW_AUTHENTICATE)).contains("invalid_token");
				assertThat(caller(api, good).code()).isEqualTo(200);
			}
			long seconds = Duration.between(begun, Instant.now()).toSeconds() + 1;
			assertThat(this.asked.get() - before).isLessThanOrEqualTo((int) (2 * (seconds + 1)));
			ECKey next = key("next");
			this.published.add(next.toPublicJWK());
			Awaitility.await()
				.atMost(Duration.ofSeconds(5))
				.untilAsserted(() -> assertThat(caller(api, next).code()).isEqualTo(200));
		}
	}

	@Test
	void aTokenIsNotToBlameWhereNoKeyCanBeHad() throws JOSEException {
		ECKey good = key("good");
		this.published.add(good.toPublicJWK());
		this.down = true;
		try (ConfigurableApplicationContext application = application()) {
			Api api = api(application);
			for (int attempt = 0; attempt < 5; attempt++) {
				Answer answer = caller(api, good);
				assertThat(answer.code()).isEqualTo(503);
				assertThat(answer.problem()).isEqualTo("unavailable");
				assertThat(answer.headers().getFirst(HttpHeaders.RETRY_AFTER)).isNotBlank();
			}
			this.down = false;
			Awaitility.await()
				.atMost(Duration.ofSeconds(5))
				.untilAsserted(() -> assertThat(caller(api, good).code()).isEqualTo(200));
		}
	}

	private static Answer caller(Api api, ECKey key) throws JOSEException {
		SignedJWT token = new SignedJWT(
				new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("at+jwt"))
					.keyID(key.getKeyID())
					.build(),
				new JWTClaimsSet.Builder().issuer(TestTokens.ISSUER)
					.subject("service")
					.claim("client_id", "service")
					.audience("ecotown-api")
					.expirationTime(Date.from(Instant.now().plusSeconds(300)))
					.build());
		token.sign(new ECDSASigner(key));
		return api.get(token.serialize(), "/api/things/caller");
	}

	private static ECKey key(String id) throws JOSEException {
		return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
	}

	private ConfigurableApplicationContext application() {
		return new SpringApplicationBuilder(SampleApplication.class).run("--server.port=0",
				"--server.address=127.0.0.1", "--ecotown.issuer=" + TestTokens.ISSUER,
				"--ecotown.auth.url=http://127.0.0.1:" + this.auth.getAddress().getPort(),
				"--spring.datasource.url=" + this.database.getJdbcUrl(),
				"--spring.datasource.username=" + this.database.getUsername(),
				"--spring.datasource.password=" + this.database.getPassword());
	}

	private static Api api(ConfigurableApplicationContext application) {
		return new Api("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"));
	}

}
