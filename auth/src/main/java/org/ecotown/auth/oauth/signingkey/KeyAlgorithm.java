package org.ecotown.auth.oauth.signingkey;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.JWKGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/**
 * What tokens are signed with (RFC 7518, section 3.1).
 */
public enum KeyAlgorithm {

	/** Everything, unless somebody asks for something else. */
	@JsonProperty("ES256")
	ES256(JWSAlgorithm.ES256) {

		@Override
		JWKGenerator<? extends JWK> generator() {
			return new ECKeyGenerator(Curve.P_256);
		}

	},
	/** Identity tokens for clients that know nothing newer. */
	@JsonProperty("RS256")
	RS256(JWSAlgorithm.RS256) {

		@Override
		JWKGenerator<? extends JWK> generator() {
			return new RSAKeyGenerator(RSA_BITS);
		}

	};

	private static final int RSA_BITS = 2048;

	private final JWSAlgorithm jws;

	KeyAlgorithm(JWSAlgorithm jws) {
		this.jws = jws;
	}

	abstract JWKGenerator<? extends JWK> generator();

	/**
	 * A new key.
	 */
	JWK generate() {
		try {
			return generator().keyUse(KeyUse.SIGNATURE).algorithm(this.jws).keyIDFromThumbprint(true).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("Cannot generate a key for " + name(), ex);
		}
	}

}
