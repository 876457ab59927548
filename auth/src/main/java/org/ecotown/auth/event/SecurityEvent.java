package org.ecotown.auth.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the log.
 *
 * @param id the entry
 * @param at when it happened
 * @param type what happened
 * @param person whom it concerns
 * @param name of the person as it reads today, else as it was typed
 * @param organisation whom it concerns
 * @param clientId the OAuth client it concerns
 * @param actor who did it, if not the person
 * @param address IP address of the device
 * @param userAgent what the device says it is
 * @param traceId finds the log lines of the request
 * @param details what else is worth knowing
 */
public record SecurityEvent(UUID id, Instant at, SecurityEventType type, @Nullable UUID person, @Nullable String name,
		@Nullable UUID organisation, @Nullable String clientId, @Nullable String actor, @Nullable String address,
		@Nullable String userAgent, @Nullable String traceId, Map<String, String> details) {

	public SecurityEvent {
		details = Map.copyOf(details);
	}

}
