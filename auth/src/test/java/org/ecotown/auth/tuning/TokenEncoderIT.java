package org.ecotown.auth.tuning;

import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.ecotown.auth.oauth.signingkey.SigningKeys;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtEncodingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EcotownIntegrationTest
class TokenEncoderIT {

	private static final Instant NOW = Instant.parse("2026-11-29T01:02:03.987654Z");

	@Autowired
	private TokenEncoder encoder;

	@Autowired
	private SigningKeys keys;

	@ParameterizedTest
	@EnumSource(names = { "ES256", "RS256" })
	void signsWithTheActiveKeyOfTheAlgorithm(SignatureAlgorithm algorithm)
			throws ParseException, JOSEException, MalformedURLException {
		this.keys.look();
		Jwt token = encode(JwsHeader.with(algorithm).type("at+jwt").build(), claims().build());
		SignedJWT read = SignedJWT.parse(token.getTokenValue());
		assertThat(read.getHeader().toJSONObject()).containsOnlyKeys("alg", "typ", "kid")
			.containsEntry("alg", algorithm.getName())
			.containsEntry("typ", "at+jwt")
			.containsEntry("kid", token.getHeaders().get("kid"));
		JWK key = this.keys
			.get(new JWKSelector(new JWKMatcher.Builder().keyID(read.getHeader().getKeyID()).build()), null)
			.getFirst();
		JWSVerifier verifier = new DefaultJWSVerifierFactory().createJWSVerifier(read.getHeader(),
				((AsymmetricJWK) key).toPublicKey());
		assertThat(read.verify(verifier)).isTrue();
	}

	@Test
	void writesClaimsAsTheirStandardsSay() throws ParseException, MalformedURLException {
		Jwt token = encode(JwsHeader.with(SignatureAlgorithm.ES256).build(),
				claims().claim("auth_time", Date.from(NOW))
					.claim("name", "น้ำ \"Nam\"")
					.claim("roles", List.of("auditor"))
					.claim("active", true)
					.claim("cnf", Map.of("jkt", "thumbprint"))
					.build());
		JWTClaimsSet read = SignedJWT.parse(token.getTokenValue()).getJWTClaimsSet();
		assertThat(read.getIssuer()).isEqualTo("http://issuer.test/a?b=ก");
		assertThat(read.getAudience()).containsExactly("one", "two");
		Map<String, Object> claims = SignedJWT.parse(token.getTokenValue()).getPayload().toJSONObject();
		assertThat(claims).containsEntry("iat", NOW.getEpochSecond())
			.containsEntry("exp", NOW.getEpochSecond() + 300)
			.containsEntry("auth_time", NOW.getEpochSecond())
			.containsEntry("name", "น้ำ \"Nam\"")
			.containsEntry("roles", List.of("auditor"))
			.containsEntry("active", true)
			.containsEntry("cnf", Map.of("jkt", "thumbprint"));
		assertThat(token.getExpiresAt()).isEqualTo(NOW.plusSeconds(300));
	}

	/** Clients may compare it with their id. */
	@Test
	void aSingleAudienceIsNoList() throws ParseException, MalformedURLException {
		Jwt token = encode(JwsHeader.with(SignatureAlgorithm.ES256).build(), claims().audience(List.of("one")).build());
		assertThat(SignedJWT.parse(token.getTokenValue()).getPayload().toJSONObject()).containsEntry("aud", "one");
	}

	@Test
	void refusesAnAlgorithmWithoutKeys() {
		assertThatExceptionOfType(JwtEncodingException.class)
			.isThrownBy(() -> encode(JwsHeader.with(SignatureAlgorithm.PS512).build(), claims().build()))
			.withMessageContaining("PS512");
	}

	private Jwt encode(JwsHeader header, JwtClaimsSet claims) {
		return this.encoder.encode(JwtEncoderParameters.from(header, claims));
	}

	private static JwtClaimsSet.Builder claims() throws MalformedURLException {
		return JwtClaimsSet.builder()
			.claim("iss", URI.create("http://issuer.test/a?b=ก").toURL())
			.audience(List.of("one", "two"))
			.issuedAt(NOW)
			.expiresAt(NOW.plusSeconds(300));
	}

}
