package org.ecotown.platform.outbox;

import java.time.Instant;

/**
 * A message that was permanently refused.
 *
 * @param type the stored name of the payload type
 * @param payload as JSON
 * @param attempts deliveries tried, the refused one included
 * @param failure what the receiver said
 */
public record DeadLetter(long id, String key, String type, String payload, Instant scheduledAt, int attempts,
		String failure, Instant deadAt) {
}
