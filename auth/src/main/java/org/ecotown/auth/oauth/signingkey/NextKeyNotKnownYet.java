package org.ecotown.auth.oauth.signingkey;

import java.time.Instant;

/**
 * Signing with the next key now would have tokens refused by those who do not know it
 * yet.
 */
public class NextKeyNotKnownYet extends RuntimeException {

	private final Instant usableFrom;

	public NextKeyNotKnownYet(Instant usableFrom) {
		super("The next signing key may be used from " + usableFrom);
		this.usableFrom = usableFrom;
	}

	/**
	 * When the rotation can be repeated.
	 */
	public Instant usableFrom() {
		return this.usableFrom;
	}

}
