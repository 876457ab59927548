package org.ecotown.platform.idempotency.support;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 digest of several values; each goes in with its length, so that no two lists
 * of values look alike.
 */
final class Digests {

	private final MessageDigest digest;

	Digests() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Digests add(byte[] value) {
		this.digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
		this.digest.update(value);
		return this;
	}

	Digests add(@Nullable String value) {
		return add(((value != null) ? value : "").getBytes(StandardCharsets.UTF_8));
	}

	byte[] toBytes() {
		return this.digest.digest();
	}

}
