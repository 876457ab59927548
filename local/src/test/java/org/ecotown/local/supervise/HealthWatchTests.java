package org.ecotown.local.supervise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HealthWatchTests {

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	private final List<String> said = new ArrayList<>();

	private long free = 1L << 30;

	private final HealthWatch watch = new HealthWatch(() -> this.free,
			(key, arguments) -> this.said.add(key + " " + List.of(arguments)));

	@Test
	void saysOnceWhatHangsAndThatItAnswersAgain() {
		for (int second = 0; second <= 120; second += 10) {
			this.watch.look(Map.of("auth", false, "gateway", true), START.plusSeconds(second));
		}
		assertThat(this.said).containsExactly("watch.hangs [auth]");
		this.watch.look(Map.of("auth", true, "gateway", true), START.plusSeconds(130));
		assertThat(this.said).containsExactly("watch.hangs [auth]", "watch.answers [auth]");
	}

	@Test
	void saysNothingOfAMomentAndNothingOfWhatIsStartedAgain() {
		this.watch.look(Map.of("auth", false), START);
		this.watch.look(Map.of("auth", true), START.plusSeconds(10));
		this.watch.look(Map.of("auth", false), START.plusSeconds(20));
		this.watch.look(Map.of(), START.plusSeconds(60));
		this.watch.look(Map.of("auth", false), START.plusSeconds(70));
		assertThat(this.said).isEmpty();
	}

	@Test
	void saysOnceThatTheDiskIsFullAndThatItIsNotAnyMore() {
		this.free = 1L << 20;
		this.watch.look(Map.of(), START);
		this.watch.look(Map.of(), START.plusSeconds(10));
		this.free = 1L << 30;
		this.watch.look(Map.of(), START.plusSeconds(20));
		assertThat(this.said).containsExactly("watch.full [1]", "watch.space []");
	}

}
