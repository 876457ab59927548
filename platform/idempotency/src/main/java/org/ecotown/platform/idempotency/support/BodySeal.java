package org.ecotown.platform.idempotency.support;

import javax.crypto.AEADBadTagException;

import org.ecotown.platform.security.AesGcm;
import org.jspecify.annotations.Nullable;

/**
 * Makes the kept body of an answer readable for the one client that knows the key of the
 * request. It may hold what is shown once, such as the printed code of an invitation.
 */
final class BodySeal {

	private static final byte[] ABOUT_NOTHING = {};

	private final AesGcm encryption;

	/**
	 * @param secret 32 bytes that are stored nowhere
	 */
	BodySeal(byte[] secret) {
		this.encryption = new AesGcm(secret);
	}

	byte @Nullable [] seal(byte @Nullable [] body) {
		return (body != null) ? this.encryption.seal(body, ABOUT_NOTHING) : null;
	}

	/**
	 * @return null when it was not sealed with this key
	 */
	byte @Nullable [] open(byte @Nullable [] sealed) {
		try {
			return (sealed != null) ? this.encryption.open(sealed, ABOUT_NOTHING) : null;
		}
		catch (AEADBadTagException ex) {
			return null;
		}
	}

}
