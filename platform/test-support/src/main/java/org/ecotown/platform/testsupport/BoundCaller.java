package org.ecotown.platform.testsupport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
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

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A caller whose token is bound to a key of its own (RFC 9449).
 */
public final class BoundCaller {

	private final ECKey key;

	private final String token;

	public BoundCaller(TestTokens tokens, String name) {
		this(tokens, (claims) -> claims.subject(TestTokens.personId(name)));
	}

	/**
	 * @param more what else the token says
	 */
	public BoundCaller(TestTokens tokens, Consumer<JWTClaimsSet.Builder> more) {
		try {
			this.key = new ECKeyGenerator(Curve.P_256).generate();
			String thumbprint = this.key.computeThumbprint().toString();
			this.token = tokens.token((claims) -> {
				claims.claim("cnf", Map.of("jkt", thumbprint));
				more.accept(claims);
			});
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public String token() {
		return this.token;
	}

	/**
	 * The headers of a request that shows the token with its proof.
	 */
	public Consumer<HttpHeaders> headers(HttpMethod method, String path) {
		String proof = proof(method.name(), TestTokens.ISSUER + path, this.token);
		return (headers) -> {
			headers.set(HttpHeaders.AUTHORIZATION, "DPoP " + this.token);
			headers.set("DPoP", proof);
		};
	}

	/**
	 * Any proof by the caller's key.
	 * @param shown the token it says it comes with
	 */
	public String proof(String method, String url, String shown) {
		try {
			String hash = Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.US_ASCII)));
			SignedJWT proof = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("dpop+jwt"))
						.jwk(this.key.toPublicJWK())
						.build(),
					new JWTClaimsSet.Builder().claim("htm", method)
						.claim("htu", url)
						.claim("ath", hash)
						.jwtID(UUID.randomUUID().toString())
						.issueTime(Date.from(Instant.now()))
						.build());
			proof.sign(new ECDSASigner(this.key));
			return proof.serialize();
		}
		catch (JOSEException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
