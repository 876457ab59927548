package org.ecotown.platform.outbox;

import java.util.HashMap;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A running service with an outbox, its schema made by Flyway.
 */
final class OutboxService implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private OutboxService(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static OutboxService start(String url, OutboxReceiver<?> peer, String... properties) {
		Map<String, Object> all = new HashMap<>(Map.of("spring.datasource.url", url, "spring.datasource.username",
				"postgres", "spring.flyway.locations", "classpath:db/platform", "spring.main.banner-mode", "off",
				"logging.level.root", "WARN", "ecotown.outbox.first-retry", "100ms", "ecotown.outbox.max-retry",
				"400ms"));
		all.put("management.otlp.metrics.export.enabled", "false");
		for (String property : properties) {
			String[] parts = property.split("=", 2);
			all.put(parts[0], parts[1]);
		}
		return new OutboxService(new SpringApplicationBuilder(Application.class).properties(all)
			.registerShutdownHook(false)
			.initializers((context) -> ((GenericApplicationContext) context).registerBean("peer", OutboxReceiver.class,
					() -> peer))
			.run());
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	void schedule(Parcel... parcels) {
		inTransaction(() -> {
			for (Parcel parcel : parcels) {
				bean(OutboxMessages.class).schedule(parcel.key(), parcel);
			}
		});
	}

	void inTransaction(Runnable work) {
		new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult((status) -> work.run());
	}

	double gauge(String name) {
		return bean(MeterRegistry.class).get("ecotown.outbox." + name).gauge().value();
	}

	double counter(String name) {
		return bean(MeterRegistry.class).get("ecotown.outbox." + name).functionCounter().count();
	}

	int rows(String table) {
		return bean(JdbcClient.class).sql("select count(*) from " + table).query(Integer.class).single();
	}

	@Override
	public void close() {
		this.context.close();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		SimpleMeterRegistry meterRegistry() {
			return new SimpleMeterRegistry();
		}

	}

}
