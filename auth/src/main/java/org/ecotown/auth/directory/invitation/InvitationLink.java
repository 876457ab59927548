package org.ecotown.auth.directory.invitation;

import java.security.SecureRandom;
import java.util.Base64;

import org.ecotown.auth.config.Sha256;

/**
 * The secret of an invitation link: 256 random bits, of which only the hash is kept.
 */
public final class InvitationLink {

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private InvitationLink() {
	}

	static String make() {
		byte[] secret = new byte[BYTES];
		RANDOM.nextBytes(secret);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
	}

	public static String hash(String secret) {
		return Sha256.hex(secret);
	}

}
