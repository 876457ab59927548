package org.ecotown.auth.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is kept of random values and names that must not be read back. Passwords, which
 * can be guessed, are hashed otherwise.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * The 32 bytes of the hash of a text in UTF-8.
	 */
	public static byte[] of(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The same as 64 hexadecimal digits.
	 */
	public static String hex(String text) {
		return HexFormat.of().formatHex(of(text));
	}

}
