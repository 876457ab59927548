package org.ecotown.auth.oauth.signingkey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;

/**
 * A key that signs.
 *
 * @param kid its name
 * @param header the algorithm, as the signer wants to be told
 * @param signer makes the signature
 */
public record TokenSigner(String kid, JWSHeader header, JWSSigner signer) {

	private static final DefaultJWSSignerFactory SIGNERS = new DefaultJWSSignerFactory();

	static TokenSigner of(JWK key) {
		JWSAlgorithm algorithm = JWSAlgorithm.parse(key.getAlgorithm().getName());
		try {
			return new TokenSigner(key.getKeyID(), new JWSHeader(algorithm), SIGNERS.createJWSSigner(key, algorithm));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("Cannot sign with key " + key.getKeyID(), ex);
		}
	}

}
