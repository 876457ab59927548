package org.ecotown.platform.outbox;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OutboxMetricsIT {

	@Test
	void theLagGrowsWhileThePeerIsDownAndEndsWithTheBacklog() {
		AtomicBoolean down = new AtomicBoolean(true);
		Peer peer = new Peer().behaving((parcel) -> {
			if (down.get()) {
				throw new IllegalStateException("down");
			}
		});
		try (OutboxService service = OutboxService.start(OutboxFixtures.database(), peer)) {
			assertThat(service.gauge("lag")).isZero();
			service.schedule(new Parcel("a", 1), new Parcel("b", 1));
			await().until(() -> service.gauge("lag") > 1.5);
			assertThat(service.gauge("pending")).isEqualTo(2);
			assertThat(service.counter("failures")).isGreaterThanOrEqualTo(2);
			down.set(false);
			await().until(() -> service.gauge("lag") == 0 && service.gauge("pending") == 0);
			assertThat(service.counter("delivered")).isEqualTo(2);
		}
	}

}
