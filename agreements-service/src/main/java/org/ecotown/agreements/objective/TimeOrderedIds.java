package org.ecotown.agreements.objective;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562): in the order of time, so that indexes grow at
 * their end.
 */
public final class TimeOrderedIds {

	private static final SecureRandom random = new SecureRandom();

	private TimeOrderedIds() {
	}

	public static UUID next() {
		long high = (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000);
		long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
		return new UUID(high, low);
	}

}
