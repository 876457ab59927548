package org.ecotown.auth.oauth.client.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class ClientAssertionIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private final ECKey key = AssertingClient.ecKey();

	private Api api;

	private String admin = "";

	private String organisation = "";

	private String clientId = "";

	private AssertingClient client;

	@BeforeEach
	void prepare() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.api = fixtures.api();
		this.admin = fixtures.admin();
		this.organisation = fixtures.organisation();
		this.clientId = AuthFixtures.unique("partner");
		this.client = new AssertingClient(this.clientId, this.key);
	}

	@Test
	void aKeyOfItsOwnGivesAClientTokens() {
		Api.Answer registered = register(this.key);
		assertThat(registered.code()).as(registered.body()).isEqualTo(201);
		assertThat(registered.at("/authentication")).isEqualTo("private_key_jwt");
		assertThat(registered.at("/jwks/keys/0/kid")).isEqualTo(this.key.getKeyID());
		Api.Answer answer = this.client.token(this.port, this.client.assertion());
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		assertThat(accepted((claims) -> claims.audience("http://issuer.test/oauth2/token"))).isTrue();
		assertThat(accepted((claims) -> claims.expirationTime(in(Duration.ofSeconds(295))))).isTrue();
		Api.Answer read = this.api.get(this.admin, path());
		Api.Answer kept = this.api.change(this.admin, HttpMethod.PUT, path(), read.body(), read.etag());
		assertThat(kept.code()).as(kept.body()).isEqualTo(200);
		assertThat(kept.json()).isEqualTo(read.json());
	}

	@Test
	void anAssertionWorksOnce() {
		register(this.key);
		String assertion = this.client.assertion();
		assertThat(this.client.token(this.port, assertion).code()).isEqualTo(200);
		refused(this.client.token(this.port, assertion));
		assertThat(this.jdbc.sql("SELECT count(*) FROM client_assertion WHERE expires_at > now()")
			.query(Long.class)
			.single()).isPositive();
	}

	@Test
	void whatIsNotMeantForThisServiceNowIsRefused() {
		register(this.key);
		assertThat(accepted((claims) -> claims.audience("https://elsewhere.example"))).isFalse();
		assertThat(accepted((claims) -> claims.audience(List.of("http://issuer.test", "https://elsewhere.example"))))
			.isFalse();
		assertThat(accepted((claims) -> claims.audience((String) null))).isFalse();
		assertThat(accepted((claims) -> claims.expirationTime(in(Duration.ofSeconds(-30))))).isFalse();
		assertThat(accepted((claims) -> claims.expirationTime(in(Duration.ofSeconds(330))))).isFalse();
		assertThat(accepted((claims) -> claims.expirationTime(null))).isFalse();
		assertThat(accepted((claims) -> claims.notBeforeTime(in(Duration.ofSeconds(60))))).isFalse();
		assertThat(accepted((claims) -> claims.issueTime(in(Duration.ofSeconds(40))))).isFalse();
		assertThat(accepted((claims) -> claims.jwtID(null))).isFalse();
		assertThat(accepted((claims) -> claims.issuer("gateway"))).isFalse();
		assertThat(accepted((claims) -> claims.subject("gateway"))).isFalse();
	}

	@Test
	void anotherKeyOrClientIsRefused() {
		register(this.key);
		AssertingClient impostor = new AssertingClient(this.clientId, AssertingClient.ecKey());
		refused(impostor.token(this.port, impostor.assertion()));
		AssertingClient stranger = new AssertingClient("gateway", this.key);
		refused(stranger.token(this.port, stranger.assertion()));
		refused(new OAuthClient(this.port, this.clientId, "a-secret-of-more-than-24-characters", "")
			.clientCredentials());
		refused(this.client.token(this.port, "not.an.assertion"));
		refused(this.client.token(this.port, "eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0."));
	}

	@Test
	void longRsaKeysWorkAndShortOnesAreNotRegistered() {
		RSAKey rsa = AssertingClient.rsaKey(2048);
		register(rsa);
		AssertingClient byRsa = new AssertingClient(this.clientId, rsa);
		for (JWSAlgorithm algorithm : List.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256)) {
			Api.Answer answer = byRsa.token(this.port, byRsa.assertion(algorithm, (claims) -> {
			}));
			assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		}
		refused(byRsa.token(this.port, byRsa.assertion(JWSAlgorithm.RS512, (claims) -> {
		})));
		this.clientId = AuthFixtures.unique("partner");
		Api.Answer shortKey = register(AssertingClient.rsaKey(1024));
		assertThat(shortKey.code()).isEqualTo(422);
		assertThat(shortKey.at("/errors/0/pointer")).isEqualTo("/jwks/keys/0");
	}

	@Test
	void badKeysAreRefusedInBothLanguages() {
		Api.Answer secret = put("private_key_jwt", "{\"keys\": [" + this.key.toJSONString() + "]}");
		assertThat(secret.code()).isEqualTo(422);
		assertThat(secret.at("/errors/0/code")).isEqualTo("private-jwks");
		assertThat(secret.body()).doesNotContain(this.key.getD().toString());
		assertThat(put("private_key_jwt", "{\"nothing\": 1}").at("/errors/0/code")).isEqualTo("malformed-jwks");
		assertThat(put("private_key_jwt", "{\"keys\": []}").at("/errors/0/code")).isEqualTo("wrong-jwks-count");
		assertThat(put("private_key_jwt", null).at("/errors/0/pointer")).isEqualTo("/jwks");
		assertThat(put("none", null).at("/errors/0/pointer")).isEqualTo("/authentication");
		Api.Answer unused = put("client_secret_basic", AssertingClient.jwks(this.key));
		assertThat(unused.at("/errors/0/detail")).contains("private_key_jwt").contains("มีกุญแจได้เฉพาะ");
	}

	@Test
	void aNewKeyReplacesTheOldOne() {
		Api.Answer registered = register(this.key);
		assertThat(this.client.token(this.port, this.client.assertion()).code()).isEqualTo(200);
		ECKey next = AssertingClient.ecKey();
		Api.Answer changed = this.api.change(this.admin, HttpMethod.PUT, path(),
				body("private_key_jwt", AssertingClient.jwks(next)), registered.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		refused(this.client.token(this.port, this.client.assertion()));
		AssertingClient renewed = new AssertingClient(this.clientId, next);
		assertThat(renewed.token(this.port, renewed.assertion()).code()).isEqualTo(200);
	}

	private boolean accepted(Consumer<JWTClaimsSet.Builder> change) {
		Api.Answer answer = this.client.token(this.port, this.client.assertion(JWSAlgorithm.ES256, change));
		if (answer.code() != 200) {
			refused(answer);
		}
		return answer.code() == 200;
	}

	private static void refused(Api.Answer answer) {
		assertThat(answer.code()).as(answer.body()).isEqualTo(401);
		assertThat(answer.at("/error")).isEqualTo("invalid_client");
	}

	private static Date in(Duration duration) {
		return Date.from(Instant.now().plus(duration));
	}

	private Api.Answer register(JWK key) {
		return put("private_key_jwt", AssertingClient.jwks(key));
	}

	private Api.Answer put(String authentication, @Nullable String jwks) {
		return this.api.create(this.admin, path(), body(authentication, jwks));
	}

	private String body(String authentication, @Nullable String jwks) {
		return """
				{"organisation": "%s", "roles": ["representative"], "authentication": "%s"%s}
				""".formatted(this.organisation, authentication, (jwks != null) ? ", \"jwks\": " + jwks : "");
	}

	private String path() {
		return "/api/clients/" + this.clientId;
	}

}
