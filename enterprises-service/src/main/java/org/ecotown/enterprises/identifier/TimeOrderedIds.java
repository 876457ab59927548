package org.ecotown.enterprises.identifier;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * Makes UUIDs of version 7 (RFC 9562): rows created together lie together in an index.
 */
@Component
public class TimeOrderedIds {

	private final SecureRandom random = new SecureRandom();

	private final Clock clock;

	TimeOrderedIds(Clock clock) {
		this.clock = clock;
	}

	public UUID next() {
		long high = (this.clock.millis() << 16) | 0x7000L | this.random.nextInt(1 << 12);
		long low = (this.random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
		return new UUID(high, low);
	}

}
