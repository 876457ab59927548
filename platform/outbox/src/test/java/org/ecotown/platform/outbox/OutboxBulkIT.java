package org.ecotown.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OutboxBulkIT {

	private static final int KEYS = 50;

	private static final int CONCURRENCY = 4;

	private final String url = OutboxFixtures.database();

	@Test
	void bulkGivesWayToWhatComesLater() {
		AtomicInteger before = new AtomicInteger(-1);
		AtomicInteger bulk = new AtomicInteger();
		Peer peer = new Peer().behaving((parcel) -> {
			if (parcel.key().equals("code")) {
				before.set(bulk.get());
			}
			else {
				pause();
				bulk.incrementAndGet();
			}
		});
		try (OutboxService service = OutboxService.start(this.url, peer, "ecotown.outbox.concurrency=" + CONCURRENCY)) {
			service.inTransaction(() -> {
				for (int i = 0; i < 2 * KEYS; i++) {
					String key = "import" + i % KEYS;
					service.bean(OutboxMessages.class).scheduleInBulk(key, new Parcel(key, i / KEYS));
				}
			});
			await().until(() -> bulk.get() > 0);
			int sofar = bulk.get();
			service.schedule(new Parcel("code", 1));
			await().atMost(Duration.ofSeconds(30)).until(() -> service.rows("outbox_message") == 0);
			assertThat(before.get() - sofar).isBetween(0, 3 * CONCURRENCY);
			assertThat(bulk).hasValue(2 * KEYS);
			assertThat(peer.accepted("import7")).isEqualTo(List.of(0, 1));
		}
	}

	private static void pause() {
		try {
			Thread.sleep(60);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
