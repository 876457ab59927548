package org.ecotown.auth.event;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null does not narrow.
 *
 * @param type what happened
 * @param person whom it concerns
 * @param organisation whom it concerns
 * @param from the first instant
 * @param to the first instant after
 */
public record SecurityEventFilter(@Nullable SecurityEventType type, @Nullable UUID person, @Nullable UUID organisation,
		@Nullable Instant from, @Nullable Instant to) {
}
