package org.ecotown.auth.signingkey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.ecotown.auth.config.AuthProperties;

import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * AES-256-GCM with a random nonce in front. The key id is authenticated too, so that rows
 * cannot be exchanged for each other.
 */
@Component
public class KeyEncryption {

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final SecretKeySpec key;

	KeyEncryption(AuthProperties properties) {
		byte[] bytes = Base64.getDecoder().decode(properties.keyEncryptionKey().strip());
		Assert.isTrue(bytes.length == 32, "ecotown.auth.key-encryption-key must be 32 bytes in base64");
		this.key = new SecretKeySpec(bytes, "AES");
	}

	/**
	 * Encrypts a secret.
	 * @param kid what it belongs to; it can be decrypted under that name only
	 */
	public byte[] encrypt(String kid, String plain) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		try {
			byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, kid).doFinal(plain.getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.allocate(nonce.length + encrypted.length).put(nonce).put(encrypted).array();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot encrypt signing key " + kid, ex);
		}
	}

	/**
	 * The secret that was encrypted under the name.
	 */
	public String decrypt(String kid, byte[] stored) {
		byte[] nonce = new byte[NONCE_BYTES];
		ByteBuffer buffer = ByteBuffer.wrap(stored).get(nonce);
		byte[] encrypted = new byte[buffer.remaining()];
		buffer.get(encrypted);
		try {
			return new String(cipher(Cipher.DECRYPT_MODE, nonce, kid).doFinal(encrypted), StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Signing key " + kid
					+ " was encrypted with another ecotown.auth.key-encryption-key, or was changed", ex);
		}
	}

	private Cipher cipher(int mode, byte[] nonce, String kid) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(kid.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

}
