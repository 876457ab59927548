package org.ecotown.local.supervise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.ecotown.local.layout.Service;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTests {

	private final SteppingClock clock = new SteppingClock();

	private final Backoff backoff = new Backoff(this.clock);

	@Test
	void waitsLongerEachTimeUpToHalfAMinute() {
		assertThat(seconds(Service.AUTH)).isEqualTo(1);
		assertThat(seconds(Service.AUTH)).isEqualTo(2);
		assertThat(seconds(Service.AUTH)).isEqualTo(4);
		for (int i = 0; i < 5; i++) {
			seconds(Service.AUTH);
		}
		assertThat(seconds(Service.AUTH)).isEqualTo(30);
	}

	@Test
	void quietMinuteForgives() {
		seconds(Service.AUTH);
		seconds(Service.AUTH);
		this.clock.now = this.clock.now.plusSeconds(63);
		assertThat(seconds(Service.AUTH)).isEqualTo(1);
	}

	@Test
	void oneServiceDoesNotPayForAnother() {
		seconds(Service.AUTH);
		assertThat(seconds(Service.GATEWAY)).isEqualTo(1);
	}

	private long seconds(Service service) {
		Duration delay = this.backoff.next(service.id());
		return delay.toSeconds();
	}

	private static final class SteppingClock extends Clock {

		private Instant now = Instant.EPOCH;

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
