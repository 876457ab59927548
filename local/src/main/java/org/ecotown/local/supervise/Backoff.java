package org.ecotown.local.supervise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How long to wait before something is started again: 1, 2, 4 … 30 seconds; a minute of
 * quiet forgives.
 */
final class Backoff {

	private static final Duration LONGEST = Duration.ofSeconds(30);

	private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(1);

	private final Clock clock;

	private final Map<String, Failures> failures = new HashMap<>();

	Backoff(Clock clock) {
		this.clock = clock;
	}

	synchronized Duration next(String name) {
		Instant now = this.clock.instant();
		Failures before = this.failures.get(name);
		boolean again = before != null && now.isBefore(before.last().plus(before.delay()).plus(FORGIVEN_AFTER));
		Duration delay = (before != null && again) ? before.delay().multipliedBy(2) : Duration.ofSeconds(1);
		delay = (delay.compareTo(LONGEST) > 0) ? LONGEST : delay;
		this.failures.put(name, new Failures(now, delay));
		return delay;
	}

	private record Failures(Instant last, Duration delay) {
	}

}
