package org.ecotown.platform.outbox.support;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTests {

	private final BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(30), new Random());

	@RepeatedTest(50)
	void startsAtTheFirstDelayAndDoubles() {
		assertThat(this.backOff.after(1)).isBetween(Duration.ofMillis(800), Duration.ofMillis(1200));
		assertThat(this.backOff.after(3)).isBetween(Duration.ofMillis(3200), Duration.ofMillis(4800));
	}

	@RepeatedTest(50)
	void neverExceedsTheSpreadCap() {
		assertThat(this.backOff.after(6)).isBetween(Duration.ofSeconds(24), Duration.ofSeconds(36));
		assertThat(this.backOff.after(Integer.MAX_VALUE)).isBetween(Duration.ofSeconds(24), Duration.ofSeconds(36));
	}

}
