package org.ecotown.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OutboxRetryIT {

	private final String url = OutboxFixtures.database();

	@Test
	void waitsLongerAfterEachFailureUpToTheCap() {
		Peer peer = new Peer().behaving((parcel) -> {
			throw new IllegalStateException("down\0");
		});
		try (OutboxService service = OutboxService.start(this.url, peer, "ecotown.outbox.poll-interval=20ms",
				"ecotown.outbox.first-retry=200ms", "ecotown.outbox.max-retry=800ms")) {
			service.schedule(new Parcel("a", 1));
			await().until(() -> peer.attempts("a").size() >= 5);
			List<Peer.Attempt> attempts = peer.attempts("a");
			assertThat(pause(attempts, 1)).isGreaterThanOrEqualTo(Duration.ofMillis(160));
			assertThat(pause(attempts, 2)).isGreaterThanOrEqualTo(Duration.ofMillis(320));
			assertThat(pause(attempts, 3)).isGreaterThanOrEqualTo(Duration.ofMillis(640));
			// uncapped it would be 1280 ms at least
			assertThat(pause(attempts, 4)).isBetween(Duration.ofMillis(640), Duration.ofMillis(1279));
			assertThat(service.counter("failures")).isGreaterThanOrEqualTo(4);
			assertThat(service.gauge("dead")).isZero();
		}
	}

	@Test
	void wakesEverythingThatWaitsWhenThePeerAnswersAgain() {
		AtomicBoolean down = new AtomicBoolean(true);
		Peer peer = new Peer().behaving((parcel) -> {
			if (down.get()) {
				throw new IllegalStateException("down");
			}
		});
		try (OutboxService service = OutboxService.start(this.url, peer, "ecotown.outbox.poll-interval=20ms",
				"ecotown.outbox.first-retry=1h", "ecotown.outbox.max-retry=1h",
				"ecotown.outbox.probe-interval=100ms")) {
			for (String key : List.of("a", "b", "c", "d", "e")) {
				service.schedule(new Parcel(key, 1));
			}
			await().until(() -> service.counter("failures") >= 20);
			down.set(false);
			await().until(() -> service.rows("outbox_message") == 0);
		}
	}

	@Test
	void wakesWhatWaitsWhenAnythingNewGetsThrough() {
		AtomicBoolean down = new AtomicBoolean(true);
		Peer peer = new Peer().behaving((parcel) -> {
			if (down.get()) {
				throw new IllegalStateException("down");
			}
		});
		try (OutboxService service = OutboxService.start(this.url, peer, "ecotown.outbox.poll-interval=20ms",
				"ecotown.outbox.first-retry=1h", "ecotown.outbox.max-retry=1h", "ecotown.outbox.probe-interval=1h")) {
			service.schedule(new Parcel("a", 1));
			service.schedule(new Parcel("b", 1));
			await().until(() -> service.counter("failures") >= 2);
			down.set(false);
			service.schedule(new Parcel("c", 1));
			await().until(() -> service.rows("outbox_message") == 0);
		}
	}

	@Test
	void deliversWhatTheNextVersionScheduledOnceItIsKnown() {
		Peer peer = new Peer();
		try (OutboxService service = OutboxService.start(this.url, peer)) {
			service.inTransaction(() -> service.schedule(new Parcel("a", 1)));
			await().until(() -> service.rows("outbox_message") == 0);
			OutboxFixtures.client(this.url).sql("""
					with message as (
						insert into outbox_message (message_key, type, payload, trace)
						values ('b', 'newer', '{"key": "b", "number": 1, "unknown": true}', '{}'))
					insert into outbox_line (message_key) values ('b')
					""").update();
			await().until(() -> service.counter("failures") >= 2);
			OutboxFixtures.client(this.url).sql("update outbox_message set type = 'parcel'").update();
			await().untilAsserted(() -> assertThat(peer.accepted("b")).containsExactly(1));
		}
	}

	private static Duration pause(List<Peer.Attempt> attempts, int index) {
		return Duration.between(attempts.get(index - 1).ended(), attempts.get(index).started());
	}

}
