package org.ecotown.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OutboxOrderIT {

	private final String url = OutboxFixtures.database();

	@Test
	void keepsTheOrderOfAKeyWhileAMessageFailsAndLetsOtherKeysPass() {
		AtomicBoolean down = new AtomicBoolean(true);
		Peer peer = new Peer().behaving((parcel) -> {
			if (parcel.equals(new Parcel("a", 2)) && down.get()) {
				throw new IllegalStateException("down");
			}
		});
		try (OutboxService service = OutboxService.start(this.url, peer)) {
			service.schedule(new Parcel("a", 1), new Parcel("a", 2), new Parcel("a", 3), new Parcel("b", 1));
			await().until(() -> peer.attempts("a").size() >= 4 && peer.accepted("b").equals(List.of(1)));
			assertThat(peer.accepted("a")).containsExactly(1);
			down.set(false);
			await().untilAsserted(() -> assertThat(peer.accepted("a")).containsExactly(1, 2, 3));
			await().until(() -> service.rows("outbox_line") == 0 && service.rows("outbox_message") == 0);
		}
	}

	@Test
	void aHangingDeliveryDoesNotHoldUpOtherKeys() {
		CountDownLatch hanging = new CountDownLatch(1);
		Peer peer = new Peer().behaving((parcel) -> {
			if (parcel.key().equals("hanging")) {
				awaitQuietly(hanging);
			}
		});
		try (OutboxService service = OutboxService.start(this.url, peer)) {
			service.schedule(new Parcel("hanging", 1));
			service.schedule(new Parcel("free", 1));
			await().atMost(Duration.ofSeconds(2)).until(() -> peer.accepted("free").size() == 1);
			assertThat(peer.attempts("hanging")).isEmpty();
			hanging.countDown();
		}
	}

	@Test
	void twoRelaysDeliverEverythingOnceAndInOrder() {
		int keys = 20;
		int each = 15;
		Peer first = new Peer().behaving(OutboxOrderIT::stumble);
		Peer second = new Peer().behaving(OutboxOrderIT::stumble);
		try (OutboxService one = OutboxService.start(this.url, first);
				OutboxService two = OutboxService.start(this.url, second)) {
			for (int key = 0; key < keys; key++) {
				for (int number = 1; number <= each; number++) {
					(((number % 2) == 0) ? one : two).schedule(new Parcel("key" + key, number));
				}
			}
			await().atMost(Duration.ofSeconds(60)).until(() -> one.rows("outbox_message") == 0);
			assertThat(one.counter("delivered")).isPositive();
			assertThat(two.counter("delivered")).isPositive();
			for (int key = 0; key < keys; key++) {
				assertThat(Deliveries.inOrderOfTime("key" + key, first, second))
					.containsExactlyElementsOf(IntStream.rangeClosed(1, each).boxed().toList());
				assertThat(Deliveries.overlap("key" + key, first, second)).isFalse();
			}
		}
	}

	@Test
	void aTransactionWaitsForAnEarlierOneThatSchedulesForTheSameKey() throws Exception {
		Peer peer = new Peer();
		AtomicInteger committed = new AtomicInteger();
		try (OutboxService service = OutboxService.start(this.url, peer)) {
			CountDownLatch scheduled = new CountDownLatch(1);
			CountDownLatch mayCommit = new CountDownLatch(1);
			Thread early = Thread.startVirtualThread(() -> service.inTransaction(() -> {
				service.bean(OutboxMessages.class).schedule("a", new Parcel("a", 1));
				scheduled.countDown();
				awaitQuietly(mayCommit);
			}));
			scheduled.await();
			Thread late = Thread.startVirtualThread(() -> {
				service.schedule(new Parcel("a", 2));
				committed.incrementAndGet();
			});
			await().until(() -> OutboxFixtures.client(this.url)
				.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
				.query(Integer.class)
				.single() == 1);
			assertThat(committed).hasValue(0);
			mayCommit.countDown();
			early.join();
			late.join();
			await().untilAsserted(() -> assertThat(peer.accepted("a")).containsExactly(1, 2));
		}
	}

	private static void stumble(Parcel parcel) {
		if (ThreadLocalRandom.current().nextInt(6) == 0) {
			throw new IllegalStateException("stumbled");
		}
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
