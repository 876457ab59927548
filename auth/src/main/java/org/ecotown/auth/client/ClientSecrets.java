package org.ecotown.auth.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes client secrets with SHA-256. A secret is random and long (24 characters at
 * least), so nothing can be gained by a slow hash, which would only make every token
 * request slow. Never asks for a hash to be rewritten.
 */
public final class ClientSecrets implements PasswordEncoder {

	private static final String PREFIX = "{sha256}";

	@Override
	public String encode(@Nullable CharSequence secret) {
		if (secret == null) {
			throw new IllegalArgumentException("A client secret is required");
		}
		return PREFIX + HexFormat.of().formatHex(digest(secret));
	}

	@Override
	public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
		return secret != null && hash != null && MessageDigest.isEqual(hash.getBytes(StandardCharsets.UTF_8),
				encode(secret).getBytes(StandardCharsets.UTF_8));
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
