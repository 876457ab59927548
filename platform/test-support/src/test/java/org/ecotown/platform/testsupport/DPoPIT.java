package org.ecotown.platform.testsupport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.sample.SampleApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
class DPoPIT {

	private static final String PATH = "/api/things/caller";

	private static final String ADDRESS = TestTokens.ISSUER + PATH;

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private ECKey key;

	private String token;

	@BeforeEach
	void bind() throws Exception {
		this.key = new ECKeyGenerator(Curve.P_256).generate();
		String thumbprint = this.key.computeThumbprint().toString();
		this.token = this.tokens.token((claims) -> claims.subject("p1").claim("cnf", Map.of("jkt", thumbprint)));
	}

	@Test
	void takesABoundTokenWithItsProof() throws Exception {
		assertThat(get("DPoP " + this.token, proof(this.key, "GET", ADDRESS, this.token)).code()).isEqualTo(200);
	}

	@Test
	void refusesABoundTokenAsABearer() {
		Answer answer = get("Bearer " + this.token, null);
		assertThat(answer.code()).isEqualTo(401);
		assertThat(answer.problem()).isEqualTo("unauthenticated");
	}

	@Test
	void refusesAProofThatWasUsed() throws Exception {
		String proof = proof(this.key, "GET", ADDRESS, this.token);
		assertThat(get("DPoP " + this.token, proof).code()).isEqualTo(200);
		Answer again = get("DPoP " + this.token, proof);
		assertThat(again.code()).isEqualTo(401);
		assertThat(again.headers().getFirst(HttpHeaders.WWW_AUTHENTICATE))
			.startsWith("DPoP error=\"invalid_dpop_proof\"");
	}

	@Test
	void refusesProofsOfOtherKeysRequestsAndTokens() throws Exception {
		String scheme = "DPoP " + this.token;
		ECKey other = new ECKeyGenerator(Curve.P_256).generate();
		assertThat(get(scheme, proof(other, "GET", ADDRESS, this.token)).code()).isEqualTo(401);
		assertThat(get(scheme, proof(this.key, "POST", ADDRESS, this.token)).code()).isEqualTo(401);
		assertThat(get(scheme, proof(this.key, "GET", ADDRESS + "/else", this.token)).code()).isEqualTo(401);
		assertThat(get(scheme, proof(this.key, "GET", ADDRESS, "another token")).code()).isEqualTo(401);
		assertThat(get(scheme, null).code()).isEqualTo(401);
	}

	@Test
	void refusesATokenThatIsBoundToNothing() throws Exception {
		String bearer = this.tokens.service("training-service");
		assertThat(get("DPoP " + bearer, proof(this.key, "GET", ADDRESS, bearer)).code()).isEqualTo(401);
	}

	private Answer get(String authorization, @Nullable String proof) {
		return this.api.send(null, HttpMethod.GET, PATH, null, (headers) -> {
			headers.set(HttpHeaders.AUTHORIZATION, authorization);
			if (proof != null) {
				headers.set("DPoP", proof);
			}
		});
	}

	private static String proof(ECKey key, String method, String url, String token) throws Exception {
		String hash = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
		SignedJWT proof = new SignedJWT(
				new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("dpop+jwt"))
					.jwk(key.toPublicJWK())
					.build(),
				new JWTClaimsSet.Builder().claim("htm", method)
					.claim("htu", url)
					.claim("ath", hash)
					.jwtID(UUID.randomUUID().toString())
					.issueTime(Date.from(Instant.now()))
					.build());
		proof.sign(new ECDSASigner(key));
		return proof.serialize();
	}

}
