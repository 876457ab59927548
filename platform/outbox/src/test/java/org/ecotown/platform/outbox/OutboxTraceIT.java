package org.ecotown.platform.outbox;

import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OutboxTraceIT {

	@Test
	void theDeliveryBelongsToTheTraceOfTheRequest() {
		AtomicReference<Tracer> tracer = new AtomicReference<>();
		AtomicReference<String> delivered = new AtomicReference<>();
		Peer peer = new Peer().behaving((parcel) -> delivered.set(tracer.get().currentSpan().context().traceId()));
		try (OutboxService service = OutboxService.start(OutboxFixtures.database(), peer)) {
			tracer.set(service.bean(Tracer.class));
			Span request = tracer.get().nextSpan().name("request").start();
			try (Tracer.SpanInScope _ = tracer.get().withSpan(request)) {
				service.schedule(new Parcel("a", 1));
			}
			request.end();
			await().untilAsserted(() -> assertThat(delivered).hasValue(request.context().traceId()));
		}
	}

}
