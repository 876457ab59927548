package org.ecotown.local.supervise;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Notices what lives and does not answer, such as a stopped process, and a disk that is
 * full, and says each once in one line; and again when it has passed.
 */
final class HealthWatch {

	/** Longer than a restart of PostgreSQL keeps everybody from being ready. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final long FULL = 64L << 20;

	private final LongSupplier freeBytes;

	private final Said said;

	private final Map<String, Instant> silentSince = new HashMap<>();

	private final Set<String> told = new HashSet<>();

	private boolean full;

	HealthWatch(LongSupplier freeBytes, Said said) {
		this.freeBytes = freeBytes;
		this.said = said;
	}

	/**
	 * @param alive those that should answer, and whether they do
	 */
	void look(Map<String, Boolean> alive, Instant now) {
		this.silentSince.keySet().retainAll(alive.keySet());
		this.told.retainAll(alive.keySet());
		alive.forEach((name, answers) -> {
			if (answers) {
				this.silentSince.remove(name);
				if (this.told.remove(name)) {
					this.said.say("watch.answers", name);
				}
			}
			else if (Duration.between(this.silentSince.computeIfAbsent(name, key -> now), now).compareTo(PATIENCE) >= 0
					&& this.told.add(name)) {
				this.said.say("watch.hangs", name);
			}
		});
		lookAtTheDisk();
	}

	private void lookAtTheDisk() {
		long free = this.freeBytes.getAsLong();
		if (!this.full && free < FULL) {
			this.full = true;
			this.said.say("watch.full", Long.toString(free >> 20));
		}
		else if (this.full && free > 2 * FULL) {
			this.full = false;
			this.said.say("watch.space");
		}
	}

	/** Where it is said. */
	@FunctionalInterface
	interface Said {

		void say(String key, Object... arguments);

	}

}
