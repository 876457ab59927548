package org.ecotown.platform.security;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in GCM (NIST SP 800-38D) with the nonce, 12 bytes, in front of what was
 * encrypted.
 */
public final class AesGcm {

	/** The length of a key. */
	public static final int KEY_BYTES = 32;

	/** The length of a nonce. */
	public static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final SecretKeySpec key;

	/**
	 * @throws IllegalArgumentException if the key is not {@value #KEY_BYTES} bytes long
	 */
	public AesGcm(byte[] key) {
		if (key.length != KEY_BYTES) {
			throw new IllegalArgumentException("A key of " + KEY_BYTES + " bytes is needed");
		}
		this.key = new SecretKeySpec(key, "AES");
	}

	/**
	 * Encrypts under a random nonce.
	 * @param about what the bytes belong to; they can be decrypted with the same only
	 */
	public byte[] seal(byte[] plain, byte[] about) {
		byte[] nonce = new byte[NONCE_BYTES];
		RANDOM.nextBytes(nonce);
		return seal(plain, about, nonce);
	}

	/**
	 * Encrypts under a nonce that is given, which must never be the one of other bytes.
	 */
	public byte[] seal(byte[] plain, byte[] about, byte[] nonce) {
		try {
			byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(plain);
			return ByteBuffer.allocate(NONCE_BYTES + encrypted.length).put(nonce).put(encrypted).array();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What was encrypted.
	 * @throws AEADBadTagException if it was encrypted with another key, belongs to
	 * something else, or was changed
	 */
	public byte[] open(byte[] sealed, byte[] about) throws AEADBadTagException {
		if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
			throw new AEADBadTagException("Too short");
		}
		try {
			return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), about).doFinal(sealed, NONCE_BYTES,
					sealed.length - NONCE_BYTES);
		}
		catch (AEADBadTagException ex) {
			throw ex;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Cipher cipher(int mode, byte[] nonce, byte[] about) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(about);
		return cipher;
	}

}
