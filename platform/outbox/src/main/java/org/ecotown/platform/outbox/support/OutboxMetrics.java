package org.ecotown.platform.outbox.support;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.dao.DataAccessException;

/**
 * The figures of the outbox. Gauges are of the tables, so that every replica shows the
 * same; counters are of this process.
 */
final class OutboxMetrics implements MeterBinder {

	private final Backlogs backlogs;

	private final LongAdder delivered = new LongAdder();

	private final LongAdder failed = new LongAdder();

	OutboxMetrics(Backlogs backlogs) {
		this.backlogs = backlogs;
	}

	void countDelivered() {
		this.delivered.increment();
	}

	void countFailed() {
		this.failed.increment();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge("ecotown.outbox.pending", Backlog::pending).description("Messages waiting for delivery")
			.register(registry);
		gauge("ecotown.outbox.lag", Backlog::lagSeconds).description("Age of the oldest waiting message")
			.baseUnit("seconds")
			.register(registry);
		gauge("ecotown.outbox.dead", Backlog::dead).description("Dead letters kept").register(registry);
		FunctionCounter.builder("ecotown.outbox.delivered", this.delivered, LongAdder::sum)
			.description("Messages delivered")
			.register(registry);
		FunctionCounter.builder("ecotown.outbox.failures", this.failed, LongAdder::sum)
			.description("Attempts that failed, those that made a dead letter included")
			.register(registry);
	}

	private Gauge.Builder<Backlogs> gauge(String name, ToDoubleFunction<Backlog> figure) {
		return Gauge.builder(name, this.backlogs, (source) -> valueOf(source, figure));
	}

	private static double valueOf(Backlogs source, ToDoubleFunction<Backlog> figure) {
		try {
			return figure.applyAsDouble(source.current());
		}
		catch (DataAccessException _) {
			return Double.NaN;
		}
	}

}
