package org.ecotown.auth.oauth.client.secret;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A secret of a client, without its value.
 *
 * @param id names it in the API
 * @param createdAt since when it works
 * @param createdBy who made it, as subject of a token; none: the configuration
 * @param expiresAt until when it works; none: until it is replaced
 * @param lastUsedAt when it was last used, to within some seconds
 */
public record ClientSecret(UUID id, Instant createdAt, @Nullable String createdBy, @Nullable Instant expiresAt,
		@Nullable Instant lastUsedAt) {
}
