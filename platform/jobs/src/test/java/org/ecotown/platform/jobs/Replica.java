package org.ecotown.platform.jobs;

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

/**
 * One running process of a service with jobs, its schema made by Flyway.
 */
final class Replica implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private Replica(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static Replica start(String url, Job... jobs) {
		Map<String, Object> all = new HashMap<>(Map.of("spring.datasource.url", url, "spring.datasource.username",
				"postgres", "spring.flyway.locations", "classpath:db/platform", "spring.main.banner-mode", "off",
				"logging.level.root", "ERROR", "ecotown.jobs.poll-interval", "20ms", "ecotown.jobs.heartbeat",
				"250ms"));
		all.put("management.otlp.metrics.export.enabled", "false");
		return new Replica(new SpringApplicationBuilder(Application.class).properties(all)
			.registerShutdownHook(false)
			.initializers((context) -> {
				for (Job job : jobs) {
					((GenericApplicationContext) context).registerBean(job.name(), Job.class, () -> job);
				}
			})
			.run());
	}

	boolean hasJobs() {
		return this.context.containsBean("jobScheduler");
	}

	double gauge(String name, Job job) {
		return this.context.getBean(MeterRegistry.class)
			.get("ecotown.jobs." + name)
			.tag("job", job.name())
			.gauge()
			.value();
	}

	/**
	 * Stops what runs in it and lets it go on, as tests that share a context do.
	 */
	void pause() {
		this.context.stop();
		this.context.start();
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
