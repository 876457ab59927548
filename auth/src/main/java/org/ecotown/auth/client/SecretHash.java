package org.ecotown.auth.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
		return PREFIX + HexFormat.of().formatHex(digest(secret));
	}

	private static byte[] digest(CharSequence secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.toString().getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
