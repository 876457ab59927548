package org.ecotown.local.supervise;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.ecotown.local.layout.Ports;
import org.ecotown.local.process.Readiness;
import org.ecotown.local.supervise.RunState.Phase;

/**
 * Asks all that runs whether it answers, again and again, whatever is thrown.
 *
 * @param stopping whether a silence is meant
 */
record HealthRounds(HealthWatch health, SupervisedPostgres postgres, List<SupervisedService> services, Ports ports,
		BooleanSupplier stopping, WatchLog log) {

	private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

	void begin(ScheduledExecutorService timer) {
		timer.scheduleWithFixedDelay(this::look, LOOK_EVERY.toSeconds(), LOOK_EVERY.toSeconds(), TimeUnit.SECONDS);
	}

	private void look() {
		try {
			Map<String, Boolean> alive = new LinkedHashMap<>();
			alive.put(SupervisedPostgres.NAME, this.postgres.answers());
			for (SupervisedService service : this.services) {
				if (service.entry().phase() == Phase.READY) {
					alive.put(service.service().id(), Readiness.of(service.service(), this.ports));
				}
			}
			if (!this.stopping.getAsBoolean()) {
				this.health.look(alive, Instant.now());
			}
		}
		catch (RuntimeException ex) {
			this.log.say(ex);
		}
	}

}
