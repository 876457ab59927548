package org.ecotown.auth.throttle;

import java.time.Duration;

/**
 * How often something may fail. From the attempt after the free ones on, the wait before
 * the next one doubles, from one second up to the longest.
 */
public enum Limit {

	/**
	 * Everything from one address; many people share one behind an institute's router.
	 */
	ADDRESS(60, Duration.ofMinutes(1), Duration.ofHours(1)),
	/** One user name from one address. */
	NAME_AND_ADDRESS(5, Duration.ofMinutes(15), Duration.ofDays(1)),
	/** One user name from anywhere, on devices its owner has not used before. */
	NAME(20, Duration.ofMinutes(1), Duration.ofDays(1)),
	/** One user name on a device its owner has used before. */
	KNOWN_DEVICE(10, Duration.ofMinutes(15), Duration.ofDays(1)),
	/** The present password of somebody signed in, asked before it is changed. */
	OWN_PASSWORD(5, Duration.ofMinutes(15), Duration.ofDays(1)),
	/** Second factors of one person, who has proved the first. */
	SECOND_FACTOR(5, Duration.ofMinutes(15), Duration.ofDays(1));

	private final int free;

	private final Duration longest;

	private final Duration memory;

	Limit(int free, Duration longest, Duration memory) {
		this.free = free;
		this.longest = longest;
		this.memory = memory;
	}

	int free() {
		return this.free;
	}

	Duration longest() {
		return this.longest;
	}

	/** After this time without an attempt the count begins anew. */
	Duration memory() {
		return this.memory;
	}

}
