package org.ecotown.auth.oauth.dpop;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ecotown.auth.config.AuthProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Nonces that a proof must contain (RFC 9449, section 8): without them proofs could be
 * made in advance for later. Each is the time it was made at with a code only the
 * instances of this service can compute, so none of them keeps any.
 */
@Component
class DPoPNonces {

	private static final String ALGORITHM = "HmacSHA256";

	private static final Duration LIFETIME = Duration.ofMinutes(3);

	private final SecretKeySpec key;

	private final Clock clock;

	DPoPNonces(AuthProperties properties, Clock clock) {
		byte[] secret = Base64.getDecoder().decode(properties.keyEncryptionKey().strip());
		this.key = new SecretKeySpec(
				code(new SecretKeySpec(secret, ALGORITHM), "dpop-nonce".getBytes(StandardCharsets.US_ASCII)),
				ALGORITHM);
		this.clock = clock;
	}

	String next() {
		return nonce(this.clock.instant().getEpochSecond());
	}

	boolean accepts(@Nullable String nonce) {
		if (nonce == null) {
			return false;
		}
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(nonce);
			if (bytes.length <= Long.BYTES) {
				return false;
			}
			long second = ByteBuffer.wrap(bytes).getLong();
			long now = this.clock.instant().getEpochSecond();
			return second <= now + 1 && second > now - LIFETIME.toSeconds() && MessageDigest
				.isEqual(nonce(second).getBytes(StandardCharsets.US_ASCII), nonce.getBytes(StandardCharsets.US_ASCII));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private String nonce(long second) {
		byte[] time = ByteBuffer.allocate(Long.BYTES).putLong(second).array();
		byte[] code = code(this.key, time);
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(ByteBuffer.allocate(time.length + code.length).put(time).put(code).array());
	}

	private static byte[] code(SecretKeySpec key, byte[] message) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			return mac.doFinal(message);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
