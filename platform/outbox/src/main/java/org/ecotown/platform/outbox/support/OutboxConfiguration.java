package org.ecotown.platform.outbox.support;

import java.time.Duration;
import java.util.random.RandomGenerator;

import javax.sql.DataSource;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.ecotown.platform.outbox.DeadLetters;
import org.ecotown.platform.outbox.OutboxMessages;
import org.ecotown.platform.outbox.OutboxReceiver;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The beans of the outbox.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxConfiguration {

	private static final Duration WAKE_AT_MOST_EVERY = Duration.ofSeconds(5);

	@Bean
	Receivers outboxReceivers(ObjectProvider<OutboxReceiver<?>> receivers, JsonMapper json) {
		return new Receivers(receivers::stream, json);
	}

	@Bean
	TraceHeaders outboxTraceHeaders(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator,
			JsonMapper json) {
		return new TraceHeaders(tracer.getIfAvailable(() -> Tracer.NOOP),
				propagator.getIfAvailable(() -> Propagator.NOOP), json);
	}

	@Bean
	OutboxMessages outboxMessages(JdbcClient jdbc, Receivers receivers, TraceHeaders traces, OutboxRelay relay) {
		return new StoredMessages(jdbc, receivers, traces, relay::wake);
	}

	@Bean
	OutboxRelay outboxRelay(DataSource dataSource, Receivers receivers, TraceHeaders traces, OutboxMetrics metrics,
			OutboxProperties properties) {
		BackOff backOff = new BackOff(properties.firstRetry(), properties.maxRetry(), RandomGenerator.getDefault());
		Reachable reachable = new Reachable(properties.probeInterval(), WAKE_AT_MOST_EVERY, System::nanoTime);
		return new OutboxRelay(dataSource,
				(woken) -> new Delivery(receivers, traces, backOff, reachable, metrics, woken), properties);
	}

	@Bean
	DeadLetters outboxDeadLetters(JdbcClient jdbc, PlatformTransactionManager transactions, OutboxRelay relay) {
		return new StoredDeadLetters(jdbc, new TransactionTemplate(transactions), relay::wake);
	}

	@Bean
	Backlogs outboxBacklogs(JdbcClient jdbc) {
		return new Backlogs(jdbc);
	}

	@Bean
	OutboxMetrics outboxMetrics(Backlogs backlogs) {
		return new OutboxMetrics(backlogs);
	}

	@Bean
	OutboxEndpoint outboxEndpoint(Backlogs backlogs, DeadLetters deadLetters) {
		return new OutboxEndpoint(backlogs, deadLetters);
	}

}
