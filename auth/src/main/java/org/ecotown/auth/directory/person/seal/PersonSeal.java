package org.ecotown.auth.directory.person.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.AEADBadTagException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ecotown.platform.security.AesGcm;

/**
 * Encrypts the personal values of one person in the history. The same value gives the
 * same text, or the history would show changes where there are none; the nonce is
 * therefore derived from the value, as in RFC 8452.
 */
final class PersonSeal {

	static final int KEY_BYTES = 64;

	private static final String MARK = "sealed:";

	private static final byte[] ABOUT_NOTHING = {};

	private final AesGcm encryption;

	private final SecretKeySpec nonces;

	PersonSeal(byte[] key) {
		this.encryption = new AesGcm(Arrays.copyOf(key, AesGcm.KEY_BYTES));
		this.nonces = new SecretKeySpec(key, AesGcm.KEY_BYTES, KEY_BYTES - AesGcm.KEY_BYTES, "HmacSHA256");
	}

	static boolean isClosed(String text) {
		return text.startsWith(MARK);
	}

	String close(String value) {
		byte[] plain = value.getBytes(StandardCharsets.UTF_8);
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.nonces);
			byte[] nonce = Arrays.copyOf(mac.doFinal(plain), AesGcm.NONCE_BYTES);
			return MARK + Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(this.encryption.seal(plain, ABOUT_NOTHING, nonce));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String open(String closed) {
		byte[] stored = Base64.getUrlDecoder().decode(closed.substring(MARK.length()));
		try {
			return new String(this.encryption.open(stored, ABOUT_NOTHING), StandardCharsets.UTF_8);
		}
		catch (AEADBadTagException ex) {
			throw new IllegalStateException("A history entry was sealed with another key", ex);
		}
	}

}
