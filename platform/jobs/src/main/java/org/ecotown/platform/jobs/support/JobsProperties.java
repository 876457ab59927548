package org.ecotown.platform.jobs.support;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of jobs.
 *
 * @param run whether this process does jobs
 * @param pollInterval how often it looks for due ones
 * @param threads so many at the same time
 * @param heartbeat how often a process says that it still works at its jobs; one that
 * says nothing four times is taken for dead, so four of them must be longer than clocks
 * are apart
 * @param shutdownTimeout how long a stop waits for runs under way, which are interrupted
 * then
 */
@Validated
@ConfigurationProperties("ecotown.jobs")
record JobsProperties(@DefaultValue("true") boolean run,
		@DefaultValue("10s") @DurationMin(millis = 10) Duration pollInterval,
		@DefaultValue("2") @Min(1) @Max(32) int threads,
		@DefaultValue("30s") @DurationMin(millis = 10) Duration heartbeat,
		@DefaultValue("15s") Duration shutdownTimeout) {
}
