package org.ecotown.auth.oauth.client.secret;

import org.ecotown.auth.config.Sha256;

/**
 * Hashes client secrets with SHA-256. A secret is random and long (24 characters at
 * least), so nothing can be gained by a slow hash, which would only make every token
 * request slow.
 */
public final class SecretHash {

	private static final String PREFIX = "{sha256}";

	private SecretHash() {
	}

	public static String of(CharSequence secret) {
		return PREFIX + Sha256.hex(secret.toString());
	}

}
