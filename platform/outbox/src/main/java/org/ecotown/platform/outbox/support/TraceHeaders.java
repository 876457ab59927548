package org.ecotown.platform.outbox.support;

import java.util.HashMap;
import java.util.Map;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries the trace of the request that scheduled a message over to its delivery.
 */
final class TraceHeaders {

	private final Tracer tracer;

	private final Propagator propagator;

	private final JsonMapper json;

	TraceHeaders(Tracer tracer, Propagator propagator, JsonMapper json) {
		this.tracer = tracer;
		this.propagator = propagator;
		this.json = json;
	}

	Map<String, String> current() {
		Map<String, String> headers = new HashMap<>();
		Span span = this.tracer.currentSpan();
		if (span != null) {
			this.propagator.inject(span.context(), headers, (carrier, name, value) -> {
				if (carrier != null) {
					carrier.put(name, value);
				}
			});
		}
		return headers;
	}

	void within(StoredMessage message, Runnable delivery) {
		Map<?, ?> headers = this.json.readValue(message.trace(), Map.class);
		Span span = this.propagator.extract(headers, (carrier, name) -> (String) carrier.get(name))
			.name("outbox deliver " + message.type())
			.start();
		try (Tracer.SpanInScope _ = this.tracer.withSpan(span)) {
			delivery.run();
		}
		catch (Throwable ex) {
			span.error(ex);
			throw ex;
		}
		finally {
			span.end();
		}
	}

}
