package org.ecotown.platform.audit;

import java.time.Instant;
import java.util.UUID;

import org.ecotown.platform.security.Actor;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One of the latest changes of several resources. What changed stands in the history of
 * the resource.
 *
 * @param id of the entry
 * @param type kind of the resource, such as {@code agreement}
 * @param subject the resource
 * @param name what the resource is called now, null when it is gone
 * @param at when
 * @param action what was done, such as {@code created}
 * @param actor who did it, as named at that time
 * @param through the client that acted in the actor's name with an exchanged token; null
 * where the actor did it directly
 */
public record LatestChange(UUID id, String type, UUID subject, @Nullable LocalizedText name, Instant at, String action,
		Actor actor, @Nullable String through) {
}
