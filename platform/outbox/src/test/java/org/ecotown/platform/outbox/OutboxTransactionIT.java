package org.ecotown.platform.outbox;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class OutboxTransactionIT {

	private final String url = OutboxFixtures.database();

	private final Peer peer = new Peer();

	@Test
	void aRolledBackTransactionSchedulesNothing() {
		try (OutboxService service = OutboxService.start(this.url, this.peer)) {
			assertThatExceptionOfType(UnsupportedOperationException.class)
				.isThrownBy(() -> service.inTransaction(() -> {
					service.bean(OutboxMessages.class).schedule("a", new Parcel("a", 1));
					throw new UnsupportedOperationException("changed my mind");
				}));
			service.schedule(new Parcel("a", 2));
			await().until(() -> service.rows("outbox_line") == 0);
			assertThat(this.peer.accepted("a")).containsExactly(2);
		}
	}

	@Test
	void refusesToScheduleWithoutTransaction() {
		try (OutboxService service = OutboxService.start(this.url, this.peer)) {
			assertThatIllegalStateException()
				.isThrownBy(() -> service.bean(OutboxMessages.class).schedule("a", new Parcel("a", 1)));
			assertThat(service.rows("outbox_message")).isZero();
		}
	}

	@Test
	void refusesPayloadsThatNobodyReceives() {
		try (OutboxService service = OutboxService.start(this.url, this.peer)) {
			assertThatIllegalArgumentException().isThrownBy(
					() -> service.inTransaction(() -> service.bean(OutboxMessages.class).schedule("a", "no name")));
			assertThatIllegalArgumentException().isThrownBy(() -> service
				.inTransaction(() -> service.bean(OutboxMessages.class).schedule("a", new Unclaimed("a"))));
		}
	}

	@Test
	void storesTheNameOfThePayloadAndNotItsClass() {
		try (OutboxService service = OutboxService.start(this.url, this.peer, "ecotown.outbox.relay=false")) {
			service.schedule(new Parcel("a", 1));
			assertThat(OutboxFixtures.client(this.url)
				.sql("select type || ' ' || payload from outbox_message")
				.query(String.class)
				.single()).isEqualTo("parcel {\"key\":\"a\",\"number\":1}");
		}
	}

	@Test
	void anIdleRelayDeliversWhatAnotherProcessScheduledWithoutBeingWoken() {
		try (OutboxService scheduling = OutboxService.start(this.url, this.peer, "ecotown.outbox.relay=false");
				OutboxService relaying = OutboxService.start(this.url, this.peer)) {
			scheduling.schedule(new Parcel("a", 1));
			await().atMost(Duration.ofSeconds(2)).until(() -> this.peer.accepted("a").size() == 1);
			assertThat(relaying.counter("delivered")).isLessThanOrEqualTo(1);
		}
	}

	@Test
	void aCommitWakesTheRelayOfItsProcess() {
		try (OutboxService service = OutboxService.start(this.url, this.peer, "ecotown.outbox.poll-interval=1h")) {
			service.schedule(new Parcel("a", 1));
			await().atMost(Duration.ofSeconds(2)).until(() -> this.peer.accepted("a").size() == 1);
		}
	}

	@OutboxPayload("unclaimed")
	private record Unclaimed(String text) {
	}

}
