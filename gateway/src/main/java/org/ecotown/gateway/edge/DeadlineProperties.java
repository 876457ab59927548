package org.ecotown.gateway.edge;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long a request may take. The body and the answer together stay below the time
 * limiter of the peers.
 *
 * @param pause the longest pause within the body; shorter than the peers' own patience,
 * which ends in a broken connection
 * @param body the longest time for the whole body
 * @param answer the longest time from the end of the body to the head of the answer
 */
@Validated
@ConfigurationProperties("ecotown.deadline")
record DeadlineProperties(@NotNull Duration pause, @NotNull Duration body, @NotNull Duration answer) {

}
