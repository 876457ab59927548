package org.ecotown.platform.idempotency.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How answers are kept.
 *
 * @param keep how long an answer is replayed
 * @param maxAnswerSize the largest body of an answer that is kept
 */
@ConfigurationProperties("ecotown.idempotency")
record IdempotencyProperties(@DefaultValue("24h") Duration keep, @DefaultValue("1MB") DataSize maxAnswerSize) {
}
