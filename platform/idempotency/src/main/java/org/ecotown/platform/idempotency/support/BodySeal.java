package org.ecotown.platform.idempotency.support;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Makes the kept body of an answer readable for the one client that knows the key of the
 * request: AES-256 in GCM (NIST SP 800-38D), the nonce in front. An answer may hold what
 * is shown once, such as the printed code of an invitation.
 */
final class BodySeal {

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final SecretKeySpec secret;

	/**
	 * @param secret 32 bytes that are stored nowhere
	 */
	BodySeal(byte[] secret) {
		this.secret = new SecretKeySpec(secret, "AES");
	}

	byte @Nullable [] seal(byte @Nullable [] body) {
		if (body == null) {
			return null;
		}
		byte[] nonce = new byte[NONCE_BYTES];
		RANDOM.nextBytes(nonce);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(body);
			return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @return null when it was not sealed with this key
	 */
	byte @Nullable [] open(byte @Nullable [] sealed) {
		if (sealed == null || sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
			return null;
		}
		try {
			return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES)).doFinal(sealed, NONCE_BYTES,
					sealed.length - NONCE_BYTES);
		}
		catch (AEADBadTagException ex) {
			return null;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.secret, new GCMParameterSpec(TAG_BITS, nonce));
		return cipher;
	}

}
