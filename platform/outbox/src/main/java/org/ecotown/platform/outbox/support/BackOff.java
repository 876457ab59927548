package org.ecotown.platform.outbox.support;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Doubles the delay up to a cap and spreads it by 20 % either way, so that keys that
 * failed together do not come back together.
 */
record BackOff(Duration first, Duration cap, RandomGenerator random) {

	private static final int ENOUGH_DOUBLINGS = 20;

	/**
	 * The delay after this many failures in a row, at least one.
	 */
	Duration after(int failures) {
		int doublings = Math.min(failures - 1, ENOUGH_DOUBLINGS);
		double millis = Math.min(this.first.toMillis() * Math.pow(2, doublings), this.cap.toMillis());
		return Duration.ofMillis(Math.round(millis * this.random.nextDouble(0.8, 1.2)));
	}

}
