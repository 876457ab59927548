package org.ecotown.auth.notice;

import java.time.Instant;
import java.util.UUID;

import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A notice as one person has it.
 *
 * @param kind wire name of the kind
 * @param link a path of the web app
 * @param readAt when the person read it, or what it is about was settled
 */
public record Notice(UUID id, String kind, LocalizedText title, @Nullable LocalizedText text, String link,
		Instant deliveredAt, @Nullable Instant readAt) {
}
