package org.ecotown.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimeOrderedIdsTests {

	@Test
	void laterIdsAreGreaterAndOfVersionSeven() {
		UUID earlier = at("2017-11-10T02:00:00Z");
		UUID later = at("2017-11-10T02:00:00.001Z");

		assertThat(earlier.version()).isEqualTo(7);
		assertThat(earlier.variant()).isEqualTo(2);
		assertThat(later.toString()).isGreaterThan(earlier.toString());
	}

	private static UUID at(String instant) {
		return new TimeOrderedIds(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)).next();
	}

}
