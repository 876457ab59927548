package org.ecotown.auth.oauth.signingkey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.crypto.AEADBadTagException;
import org.ecotown.auth.config.AuthProperties;
import org.ecotown.platform.security.AesGcm;

import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * AES-256-GCM with a random nonce in front. The key id is authenticated too, so that rows
 * cannot be exchanged for each other.
 */
@Component
public class KeyEncryption {

	private final AesGcm encryption;

	KeyEncryption(AuthProperties properties) {
		byte[] bytes = Base64.getDecoder().decode(properties.keyEncryptionKey().strip());
		Assert.isTrue(bytes.length == 32, "ecotown.auth.key-encryption-key must be 32 bytes in base64");
		this.encryption = new AesGcm(bytes);
	}

	/**
	 * Encrypts a secret.
	 * @param kid what it belongs to; it can be decrypted under that name only
	 */
	public byte[] encrypt(String kid, String plain) {
		return this.encryption.seal(plain.getBytes(StandardCharsets.UTF_8), kid.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The secret that was encrypted under the name.
	 */
	public String decrypt(String kid, byte[] stored) {
		try {
			return new String(this.encryption.open(stored, kid.getBytes(StandardCharsets.UTF_8)),
					StandardCharsets.UTF_8);
		}
		catch (AEADBadTagException ex) {
			throw new IllegalStateException("Signing key " + kid
					+ " was encrypted with another ecotown.auth.key-encryption-key, or was changed", ex);
		}
	}

}
