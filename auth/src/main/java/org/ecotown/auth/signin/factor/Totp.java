package org.ecotown.auth.signin.factor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords (RFC 6238) as authenticator apps make them: SHA-1, six
 * digits, 30 seconds. The secret is written in Base32 (RFC 4648).
 */
final class Totp {

	private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int SECRET_BYTES = 20;

	private static final int STEP_SECONDS = 30;

	private static final int MODULUS = 1_000_000;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Totp() {
	}

	/**
	 * A new secret in Base32.
	 */
	static String newSecret() {
		byte[] secret = new byte[SECRET_BYTES];
		RANDOM.nextBytes(secret);
		StringBuilder text = new StringBuilder();
		for (int bit = 0; bit < SECRET_BYTES * 8; bit += 5) {
			int value = 0;
			for (int i = bit; i < bit + 5; i++) {
				value = (value << 1) | ((secret[i / 8] >> (7 - i % 8)) & 1);
			}
			text.append(BASE32.charAt(value));
		}
		return text.toString();
	}

	/**
	 * The time step a code belongs to, one step before and after now included for clocks
	 * that go wrong; empty when the code is wrong.
	 */
	static OptionalLong step(String secret, String code, Instant now) {
		long present = now.getEpochSecond() / STEP_SECONDS;
		for (long step = present - 1; step <= present + 1; step++) {
			if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.US_ASCII),
					code.getBytes(StandardCharsets.UTF_8))) {
				return OptionalLong.of(step);
			}
		}
		return OptionalLong.empty();
	}

	static String code(String secret, long step) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
			byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
			int offset = hash[hash.length - 1] & 0xf;
			int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
			return "%06d".formatted(number % MODULUS);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What the QR code says to the app.
	 */
	static String uri(String secret, String username) {
		String account = URLEncoder.encode(username, StandardCharsets.UTF_8).replace("+", "%20");
		return "otpauth://totp/Ecotown:" + account + "?secret=" + secret
				+ "&issuer=Ecotown&algorithm=SHA1&digits=6&period=" + STEP_SECONDS;
	}

	private static byte[] decode(String secret) {
		byte[] bytes = new byte[secret.length() * 5 / 8];
		for (int bit = 0; bit < bytes.length * 8; bit++) {
			int value = BASE32.indexOf(secret.charAt(bit / 5));
			bytes[bit / 8] |= (byte) (((value >> (4 - bit % 5)) & 1) << (7 - bit % 8));
		}
		return bytes;
	}

}
