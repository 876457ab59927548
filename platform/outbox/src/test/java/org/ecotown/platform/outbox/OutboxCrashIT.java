package org.ecotown.platform.outbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OutboxCrashIT {

	private final String url = OutboxFixtures.database();

	private final Peer peer = new Peer();

	@Test
	void aRelayKilledBetweenSendAndMarkIsFollowedByOneThatDeliversAgain(@TempDir Path folder) throws Exception {
		Path sent = folder.resolve("sent");
		try (OutboxService service = OutboxService.start(this.url, this.peer, "ecotown.outbox.relay=false")) {
			service.schedule(new Parcel("a", 1), new Parcel("a", 2));
		}
		Process killed = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				KilledRelay.class.getName(), this.url, sent.toString())
			.inheritIO()
			.start();
		assertThat(killed.waitFor(180, TimeUnit.SECONDS)).isTrue();
		assertThat(killed.exitValue()).isEqualTo(137);
		assertThat(Files.readString(sent)).isEqualTo(new Parcel("a", 1).toString());
		try (OutboxService next = OutboxService.start(this.url, this.peer)) {
			await().atMost(Duration.ofSeconds(8))
				.untilAsserted(() -> assertThat(this.peer.accepted("a")).containsExactly(1, 2));
			assertThat(next.counter("failures")).isZero();
		}
	}

	@Test
	void aMarkLostWithItsConnectionIsFollowedByAnotherDelivery() {
		CountDownLatch lost = new CountDownLatch(1);
		this.peer.behaving((parcel) -> {
			if (lost.getCount() > 0) {
				lost.countDown();
				OutboxFixtures.client(this.url).sql("""
						select pg_terminate_backend(pid) from pg_stat_activity
						where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction'
						""").query((row, number) -> number).list();
			}
		});
		try (OutboxService service = OutboxService.start(this.url, this.peer)) {
			service.schedule(new Parcel("a", 1), new Parcel("a", 2));
			await().untilAsserted(() -> assertThat(this.peer.accepted("a")).containsExactly(1, 1, 2));
			await().until(() -> service.rows("outbox_message") == 0);
		}
	}

	@Test
	void aStopWaitsForTheDeliveryUnderWayAndMarksIt() throws Exception {
		CountDownLatch under = new CountDownLatch(1);
		CountDownLatch finish = new CountDownLatch(1);
		this.peer.behaving((parcel) -> {
			under.countDown();
			try {
				assertThat(finish.await(20, TimeUnit.SECONDS)).isTrue();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
		OutboxService service = OutboxService.start(this.url, this.peer);
		service.schedule(new Parcel("a", 1));
		under.await();
		Thread stop = Thread.startVirtualThread(service::close);
		await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(2)).until(stop::isAlive);
		finish.countDown();
		assertThat(stop.join(Duration.ofSeconds(5))).isTrue();
		assertThat(this.peer.accepted("a")).containsExactly(1);
		assertThat(OutboxFixtures.client(this.url)
			.sql("select count(*) from outbox_message")
			.query(Integer.class)
			.single()).isZero();
	}

}
