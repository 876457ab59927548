package org.ecotown.platform.outbox.support;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the outbox.
 *
 * @param relay whether this process delivers; scheduling works without
 * @param pollInterval how often an idle relay looks for due messages of other processes;
 * its own wake it at once
 * @param concurrency keys delivered at the same time, each holding a database connection:
 * keep it below half of the pool
 * @param firstRetry delay after the first failure, doubled with each further one
 * @param maxRetry cap of the delay
 * @param probeInterval how long one key of each kind that finds no peer waits at most; as
 * soon as it gets through, the others are due
 * @param shutdownTimeout how long a stop waits for deliveries under way
 */
@Validated
@ConfigurationProperties("ecotown.outbox")
record OutboxProperties(@DefaultValue("true") boolean relay,
		@DefaultValue("500ms") @DurationMin(millis = 10) Duration pollInterval,
		@DefaultValue("4") @Min(1) @Max(64) int concurrency,
		@DefaultValue("1s") @DurationMin(millis = 1) Duration firstRetry,
		@DefaultValue("30s") @DurationMin(millis = 1) Duration maxRetry,
		@DefaultValue("2s") @DurationMin(millis = 1) Duration probeInterval,
		@DefaultValue("20s") Duration shutdownTimeout) {
}
