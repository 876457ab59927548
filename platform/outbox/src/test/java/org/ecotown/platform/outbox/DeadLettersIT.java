package org.ecotown.platform.outbox;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.management.MBeanServer;
import javax.management.ObjectName;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DeadLettersIT {

	private final AtomicBoolean refusing = new AtomicBoolean(true);

	private final Peer peer = new Peer().behaving((parcel) -> {
		if (parcel.number() == 1 && this.refusing.get()) {
			throw new PermanentDeliveryFailure("422");
		}
	});

	private final String url = OutboxFixtures.database();

	@Test
	void aRefusedMessageIsKeptAndCountedAndLetsTheNextPass() {
		try (OutboxService service = OutboxService.start(this.url, this.peer)) {
			service.schedule(new Parcel("a", 1), new Parcel("a", 2));
			await().until(() -> this.peer.accepted("a").equals(List.of(2)) && service.rows("outbox_line") == 0);
			await().until(() -> service.gauge("dead") == 1 && service.gauge("pending") == 0);
			assertThat(service.bean(DeadLetters.class).oldest(10)).singleElement().satisfies((letter) -> {
				assertThat(letter.key()).isEqualTo("a");
				assertThat(letter.type()).isEqualTo("parcel");
				assertThat(letter.payload()).isEqualTo("{\"key\":\"a\",\"number\":1}");
				assertThat(letter.attempts()).isEqualTo(1);
				assertThat(letter.failure()).contains("PermanentDeliveryFailure: 422");
			});
			assertThat(this.peer.attempts("a")).hasSize(2);
		}
	}

	@Test
	void aRequeuedDeadLetterIsDelivered() {
		try (OutboxService service = OutboxService.start(this.url, this.peer)) {
			service.schedule(new Parcel("a", 1), new Parcel("b", 1));
			DeadLetters letters = service.bean(DeadLetters.class);
			await().until(() -> letters.oldest(10).size() == 2);
			this.refusing.set(false);
			assertThat(letters.requeue(letters.oldest(1).getFirst().id())).isTrue();
			await().untilAsserted(() -> assertThat(this.peer.accepted("a")).containsExactly(1));
			assertThat(letters.requeueAll()).isEqualTo(1);
			await().untilAsserted(() -> assertThat(this.peer.accepted("b")).containsExactly(1));
			assertThat(letters.requeue(Long.MAX_VALUE)).isFalse();
			await().until(() -> service.rows("outbox_message") == 0);
		}
	}

	@Test
	void theActuatorShowsAndRequeues() throws Exception {
		MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
		ObjectName endpoint = new ObjectName("org.springframework.boot:type=Endpoint,name=Outbox");
		try (OutboxService service = OutboxService.start(this.url, this.peer, "spring.jmx.enabled=true",
				"management.endpoints.jmx.exposure.include=outbox")) {
			service.schedule(new Parcel("a", 1));
			await().until(() -> service.bean(DeadLetters.class).oldest(1).size() == 1);
			assertThat(beans.invoke(endpoint, "state", new Object[0], new String[0]).toString()).contains("422");
			this.refusing.set(false);
			assertThat(beans.invoke(endpoint, "requeueAll", new Object[0], new String[0]).toString()).contains("1");
			await().untilAsserted(() -> assertThat(this.peer.accepted("a")).containsExactly(1));
		}
	}

}
