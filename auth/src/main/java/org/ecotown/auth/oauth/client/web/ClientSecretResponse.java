package org.ecotown.auth.oauth.client.web;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ecotown.auth.oauth.client.secret.ClientSecret;
import org.ecotown.auth.oauth.client.secret.NewClientSecret;
import org.jspecify.annotations.Nullable;

/**
 * A secret as the API shows it: with its value only once, when it was made.
 *
 * @param id names it
 * @param secret its value
 * @param createdAt since when it works
 * @param createdBy who made it; none: the configuration
 * @param expiresAt until when it works; none: until it is replaced
 * @param lastUsedAt when it was last used, to within some seconds
 */
record ClientSecretResponse(UUID id, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret,
		Instant createdAt, @Nullable String createdBy, @Nullable Instant expiresAt, @Nullable Instant lastUsedAt) {

	static ClientSecretResponse from(ClientSecret secret) {
		return of(secret, null);
	}

	static ClientSecretResponse from(NewClientSecret made) {
		return of(made.secret(), made.value());
	}

	private static ClientSecretResponse of(ClientSecret secret, @Nullable String value) {
		return new ClientSecretResponse(secret.id(), value, secret.createdAt(), secret.createdBy(), secret.expiresAt(),
				secret.lastUsedAt());
	}

	@Override
	public String toString() {
		return "ClientSecretResponse[" + this.id + "]";
	}

}
