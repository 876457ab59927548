package org.ecotown.auth.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the personal values of one person in the history. The same value gives the
 * same text, or the history would show changes where there are none; the nonce is
 * therefore derived from the value, as in RFC 8452.
 */
final class PersonSeal {

	static final int KEY_BYTES = 64;

	private static final String MARK = "sealed:";

	private static final int HALF = KEY_BYTES / 2;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecretKeySpec encryption;

	private final SecretKeySpec nonces;

	PersonSeal(byte[] key) {
		this.encryption = new SecretKeySpec(key, 0, HALF, "AES");
		this.nonces = new SecretKeySpec(key, HALF, HALF, "HmacSHA256");
	}

	static boolean isClosed(String text) {
		return text.startsWith(MARK);
	}

	String close(String value) {
		byte[] plain = value.getBytes(StandardCharsets.UTF_8);
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.nonces);
			byte[] nonce = Arrays.copyOf(mac.doFinal(plain), NONCE_BYTES);
			byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
			return MARK + Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(ByteBuffer.allocate(NONCE_BYTES + encrypted.length).put(nonce).put(encrypted).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String open(String closed) {
		byte[] stored = Base64.getUrlDecoder().decode(closed.substring(MARK.length()));
		try {
			return new String(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(stored, NONCE_BYTES)).doFinal(stored,
					NONCE_BYTES, stored.length - NONCE_BYTES), StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A history entry was sealed with another key", ex);
		}
	}

	private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.encryption, new GCMParameterSpec(TAG_BITS, nonce));
		return cipher;
	}

}
