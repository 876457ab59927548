package org.ecotown.platform.security.support;

import java.util.List;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;

/**
 * Tells a token that names a key nobody has (which is bad, whoever sends it and however
 * often) from keys that cannot be had (of which the token is innocent).
 */
final class KnownKeys implements JWKSource<SecurityContext> {

	private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());

	private final JWKSource<SecurityContext> source;

	/**
	 * @param source asks for keys it does not know, not too often
	 */
	KnownKeys(JWKSource<SecurityContext> source) {
		this.source = source;
	}

	@Override
	public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
		try {
			return this.source.get(selector, context);
		}
		catch (RateLimitReachedException ex) {
			if (this.source.get(ANY, context).isEmpty()) {
				throw ex;
			}
			return List.of();
		}
	}

}
