package org.ecotown.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.ecotown.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One change of a resource, as the API shows it.
 *
 * @param id UUIDv7
 * @param at when
 * @param action what was done, such as {@code created}
 * @param actor who did it, as named at that time
 * @param through the client that acted in the actor's name with an exchanged token; null
 * where the actor did it directly
 * @param traceId the trace of the request
 * @param changes what is different since, in the order of the document
 */
public record HistoryEntry(UUID id, Instant at, String action, Actor actor, @Nullable String through,
		@Nullable String traceId, List<Change> changes) {

	public HistoryEntry {
		changes = List.copyOf(changes);
	}

	/**
	 * One value that changed.
	 *
	 * @param pointer JSON pointer (RFC 6901) into the resource
	 * @param from the value before, null when there was none
	 * @param to the value afterwards, null when there is none
	 */
	public record Change(String pointer, @Nullable Object from, @Nullable Object to) {

	}

}
