package org.ecotown.auth.oauth.dpop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class DPoPIT {

	private static final String TOKEN_ENDPOINT = "http://issuer.test/oauth2/token";

	private static final Map<String, String> OWN = Map.of("grant_type", "client_credentials");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Api api;

	private ECKey key;

	@BeforeEach
	void makeKey() throws JOSEException {
		this.api = new Api("http://127.0.0.1:" + this.port);
		this.key = new ECKeyGenerator(Curve.P_256).generate();
	}

	@Test
	void bindsATokenToTheKey() throws Exception {
		Api.Answer answer = token(OWN, proof(TOKEN_ENDPOINT, nonce(), UUID.randomUUID().toString()));
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		assertThat(answer.at("/token_type")).isEqualTo("DPoP");
		assertThat(OAuthClient.parse(answer.at("/access_token")).getJWTClaimsSet().getJSONObjectClaim("cnf"))
			.isEqualTo(Map.of("jkt", this.key.computeThumbprint().toString()));
		assertThat(answer.headers().getFirst("DPoP-Nonce")).isNotBlank();
	}

	@Test
	void asksForANonceOfItsOwn() {
		for (String nonce : new String[] { null, "mine" }) {
			Api.Answer answer = token(OWN, proof(TOKEN_ENDPOINT, nonce, UUID.randomUUID().toString()));
			assertThat(answer.code()).isEqualTo(400);
			assertThat(answer.at("/error")).isEqualTo("use_dpop_nonce");
			assertThat(answer.headers().getFirst("DPoP-Nonce")).isNotBlank();
		}
	}

	@Test
	void takesAProofOnce() {
		String proof = proof(TOKEN_ENDPOINT, nonce(), UUID.randomUUID().toString());
		assertThat(token(OWN, proof).code()).isEqualTo(200);
		assertThat(token(OWN, proof).at("/error")).isEqualTo("invalid_dpop_proof");
	}

	@Test
	void proofUsedAtAnotherInstanceIsUsedHereToo() {
		String jti = UUID.randomUUID().toString();
		this.jdbc.sql("""
				INSERT INTO dpop_proof
				VALUES (sha256(convert_to(:jti, 'UTF8')), now() + interval '1 minute')
				""").param("jti", jti).update();
		assertThat(token(OWN, proof(TOKEN_ENDPOINT, nonce(), jti)).at("/error")).isEqualTo("invalid_dpop_proof");
	}

	@Test
	void takesNoProofForAnotherAddress() {
		String inner = "http://127.0.0.1:" + this.port + "/oauth2/token";
		assertThat(token(OWN, proof(inner, nonce(), UUID.randomUUID().toString())).at("/error"))
			.isEqualTo("invalid_dpop_proof");
		assertThat(token(OWN, "nonsense").at("/error")).isEqualTo("invalid_dpop_proof");
	}

	@Test
	void refreshTokenOfAPublicClientIsBoundToTheKey() throws Exception {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("officer");
		fixtures.person(username, fixtures.organisation(), "programme-officer");
		OAuthClient mobile = OAuthClient.mobile(this.port);
		String code = mobile.code(new Browser(this.port), username, AuthFixtures.PASSWORD);
		Api.Answer tokens = mobile.exchange(code, proof(TOKEN_ENDPOINT, nonce(), UUID.randomUUID().toString()));
		assertThat(tokens.at("/token_type")).as(tokens.body()).isEqualTo("DPoP");
		assertThat(userInfo(tokens.at("/access_token"), true)).isEqualTo(200);
		assertThat(userInfo(tokens.at("/access_token"), false)).isEqualTo(401);
		Map<String, String> refresh = Map.of("grant_type", "refresh_token", "refresh_token",
				tokens.at("/refresh_token"), "client_id", "mobile");
		assertThat(mobile.refresh(tokens.at("/refresh_token")).at("/error")).isEqualTo("invalid_dpop_proof");
		ECKey own = this.key;
		this.key = new ECKeyGenerator(Curve.P_256).generate();
		assertThat(token(refresh, proof(TOKEN_ENDPOINT, nonce(), UUID.randomUUID().toString())).code()).isEqualTo(400);
		this.key = own;
		Api.Answer refreshed = token(refresh, proof(TOKEN_ENDPOINT, nonce(), UUID.randomUUID().toString()));
		assertThat(refreshed.code()).as(refreshed.body()).isEqualTo(200);
		assertThat(refreshed.at("/token_type")).isEqualTo("DPoP");
	}

	@Test
	void introspectionNamesTheKey() throws Exception {
		String token = token(OWN, proof(TOKEN_ENDPOINT, nonce(), UUID.randomUUID().toString())).at("/access_token");
		Api.Answer answer = new OAuthClient(this.port, "bootstrap", "bootstrap-secret-for-tests-only", "")
			.post("/oauth2/introspect", Map.of("token", token));
		assertThat(answer.at("/token_type")).isEqualTo("DPoP");
		assertThat(answer.at("/cnf/jkt")).isEqualTo(this.key.computeThumbprint().toString());
	}

	@Test
	void metadataNamesTheAlgorithms() {
		for (String path : List.of("/.well-known/openid-configuration", "/.well-known/oauth-authorization-server")) {
			assertThat(this.api.get(null, path).json().at("/dpop_signing_alg_values_supported").toString())
				.contains("ES256");
		}
	}

	private int userInfo(String token, boolean proved) {
		return this.api.send(null, HttpMethod.GET, "/userinfo", null, (headers) -> {
			headers.set("Authorization", (proved ? "DPoP " : "Bearer ") + token);
			if (proved) {
				headers.set("DPoP",
						proof("GET", "http://issuer.test/userinfo", (claims) -> claims.claim("ath", hash(token))));
			}
		}).code();
	}

	private String nonce() {
		return String.valueOf(
				token(OWN, proof(TOKEN_ENDPOINT, null, UUID.randomUUID().toString())).headers().getFirst("DPoP-Nonce"));
	}

	private Api.Answer token(Map<String, String> parameters, String proof) {
		return this.api.send(null, HttpMethod.POST, "/oauth2/token", Browser.encode(new LinkedHashMap<>(parameters)),
				(headers) -> {
					headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
					headers.set("DPoP", proof);
					if (!parameters.containsKey("client_id")) {
						headers.setBasicAuth("bootstrap", "bootstrap-secret-for-tests-only");
					}
				});
	}

	private String proof(String url, @Nullable String nonce, String jti) {
		return proof("POST", url, (claims) -> claims.claim("nonce", nonce).jwtID(jti));
	}

	private String proof(String method, String url, Consumer<JWTClaimsSet.Builder> more) {
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().claim("htm", method)
			.claim("htu", url)
			.jwtID(UUID.randomUUID().toString())
			.issueTime(Date.from(Instant.now()));
		more.accept(claims);
		try {
			SignedJWT proof = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("dpop+jwt"))
						.jwk(this.key.toPublicJWK())
						.build(),
					claims.build());
			proof.sign(new ECDSASigner(this.key));
			return proof.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String hash(String token) {
		try {
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
