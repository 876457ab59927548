package org.ecotown.auth.oauth.client.proof;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.ecotown.auth.Browser;
import org.ecotown.platform.testsupport.Api;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * A client that proves itself by an assertion it signs (RFC 7523).
 */
public class AssertingClient {

	private final String id;

	private final JWK key;

	public AssertingClient(String id, JWK key) {
		this.id = id;
		this.key = key;
	}

	public static ECKey ecKey() {
		try {
			return new ECKeyGenerator(Curve.P_256).keyID("ec-" + UUID.randomUUID()).generate();
		}
		catch (JOSEException ex) {
			throw new AssertionError(ex);
		}
	}

	public static RSAKey rsaKey(int bits) {
		try {
			return new RSAKeyGenerator(bits, true).keyID("rsa-" + bits).generate();
		}
		catch (JOSEException ex) {
			throw new AssertionError(ex);
		}
	}

	/**
	 * The public keys as they are registered.
	 */
	public static String jwks(JWK... keys) {
		return new JWKSet(List.of(keys)).toString(true);
	}

	public String assertion() {
		return assertion(JWSAlgorithm.ES256, (claims) -> {
		});
	}

	/**
	 * An assertion that is good but for what is changed of it.
	 */
	public String assertion(JWSAlgorithm algorithm, Consumer<JWTClaimsSet.Builder> change) {
		Instant now = Instant.now();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(this.id)
			.subject(this.id)
			.audience("http://issuer.test")
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(60)))
			.jwtID(UUID.randomUUID().toString());
		change.accept(claims);
		try {
			SignedJWT signed = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(this.key.getKeyID()).build(),
					claims.build());
			signed.sign(signer());
			return signed.serialize();
		}
		catch (JOSEException ex) {
			throw new AssertionError(ex);
		}
	}

	/**
	 * Asks for a token with the assertion.
	 */
	public Api.Answer token(int port, String assertion) {
		return new Api("http://127.0.0.1:" + port).send(null, HttpMethod.POST, "/oauth2/token",
				Browser.encode(Map.of("grant_type", "client_credentials", "client_id", this.id, "client_assertion_type",
						"urn:ietf:params:oauth:client-assertion-type:jwt-bearer", "client_assertion", assertion)),
				(headers) -> headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED));
	}

	private JWSSigner signer() throws JOSEException {
		return (this.key instanceof ECKey ec) ? new ECDSASigner(ec) : new RSASSASigner(this.key.toRSAKey());
	}

}
