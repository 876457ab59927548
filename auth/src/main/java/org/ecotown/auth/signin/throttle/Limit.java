package org.ecotown.auth.signin.throttle;

import java.time.Duration;

/**
 * How often something may fail. From the attempt after the free ones on, the wait before
 * the next one doubles, from the first up to the longest.
 */
public enum Limit {

	/**
	 * Everything from one address; many people share one behind an institute's router.
	 */
	ADDRESS(60, Duration.ofMinutes(1), Duration.ofHours(1)),
	/** One account, or one name nobody has, from one address. */
	NAME_AND_ADDRESS(5, Duration.ofMinutes(15), Duration.ofDays(1)),
	/** The same from anywhere, on devices its owner has not used before. */
	NAME(20, Duration.ofMinutes(1), Duration.ofDays(1)),
	/** One account on a device its owner has used before. */
	KNOWN_DEVICE(10, Duration.ofMinutes(15), Duration.ofDays(1)),
	/** The present password of somebody signed in, asked before it is changed. */
	OWN_PASSWORD(5, Duration.ofMinutes(15), Duration.ofDays(1)),
	/** Second factors of one person, who has proved the first. */
	SECOND_FACTOR(5, Duration.ofMinutes(15), Duration.ofDays(1)),
	/** Codes that one network has sent to whatever addresses. */
	MAIL_NETWORK(60, Duration.ofMinutes(1), Duration.ofHours(1)),
	/** Codes that one network has sent to one address. */
	MAIL_AND_NETWORK(5, Duration.ofMinutes(1), Duration.ofMinutes(30), Duration.ofHours(1)),
	/**
	 * Codes sent to one address from devices its owner has not used before: more than one
	 * network may have sent, and few enough for nobody to fill a mailbox.
	 */
	MAIL(15, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(1)),
	/** Codes sent to one address from a device its owner has used before. */
	MAIL_KNOWN_DEVICE(5, Duration.ofMinutes(1), Duration.ofMinutes(30), Duration.ofHours(1)),
	/** Codes, mailed or printed, that one network types in vain. */
	CODE_NETWORK(60, Duration.ofMinutes(1), Duration.ofHours(1)),
	/**
	 * Printed codes that one network types in vain for one phone number, so that it does
	 * not use up the tries of whoever was invited.
	 */
	CODE_AND_NETWORK(5, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofDays(1));

	private final int free;

	private final Duration first;

	private final Duration longest;

	private final Duration memory;

	Limit(int free, Duration longest, Duration memory) {
		this(free, Duration.ofSeconds(1), longest, memory);
	}

	Limit(int free, Duration first, Duration longest, Duration memory) {
		this.free = free;
		this.first = first;
		this.longest = longest;
		this.memory = memory;
	}

	/**
	 * Whether a success shows that the failures before it were the same person's: one
	 * account from one network, or on one device of its owner.
	 */
	boolean isForgottenBySuccess() {
		return switch (this) {
			case NAME_AND_ADDRESS, KNOWN_DEVICE, MAIL_AND_NETWORK, MAIL_KNOWN_DEVICE, CODE_AND_NETWORK -> true;
			case ADDRESS, NAME, OWN_PASSWORD, SECOND_FACTOR, MAIL_NETWORK, MAIL, CODE_NETWORK -> false;
		};
	}

	int free() {
		return this.free;
	}

	Duration first() {
		return this.first;
	}

	Duration longest() {
		return this.longest;
	}

	/** After this time without an attempt the count begins anew. */
	Duration memory() {
		return this.memory;
	}

}
