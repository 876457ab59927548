package org.ecotown.auth.signin.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The app on somebody's phone, written apart from the service.
 */
class AuthenticatorApp {

	private static final Pattern KEY = Pattern.compile("<code class=\"key\">([A-Z2-7 ]+)</code>");

	private final byte[] secret;

	private AuthenticatorApp(byte[] secret) {
		this.secret = secret;
	}

	/**
	 * Takes the key from the page that shows it.
	 */
	static AuthenticatorApp setUp(String page) {
		Matcher matcher = KEY.matcher(page);
		if (!matcher.find()) {
			throw new AssertionError(page);
		}
		StringBuilder bits = new StringBuilder();
		for (char letter : matcher.group(1).replace(" ", "").toCharArray()) {
			int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
			bits.append(String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'));
		}
		byte[] secret = new byte[bits.length() / 8];
		for (int i = 0; i < secret.length; i++) {
			secret[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
		}
		return new AuthenticatorApp(secret);
	}

	/**
	 * The code some steps of 30 seconds from now.
	 */
	String code(int steps) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(this.secret, "HmacSHA1"));
			long step = Instant.now().getEpochSecond() / 30 + steps;
			ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(8).putLong(step).array()));
			return String.format("%06d", (hash.getInt(hash.get(19) & 15) & Integer.MAX_VALUE) % 1000000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
