package org.ecotown.auth.oauth.clientrequest;

import java.time.Instant;
import java.util.UUID;

import org.ecotown.auth.oauth.client.registration.NewClient;
import org.ecotown.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A client that an organisation asks for.
 *
 * @param id names the request
 * @param client what is asked for
 * @param state what became of it
 * @param requestedBy who asked
 * @param requestedAt when
 * @param decidedBy who decided
 * @param decidedAt when
 * @param reason why it was rejected
 * @param version counts its changes
 */
public record RequestedClient(UUID id, NewClient client, RequestState state, Actor requestedBy, Instant requestedAt,
		@Nullable Actor decidedBy, @Nullable Instant decidedAt, @Nullable String reason, long version) {

	RequestedClient decided(RequestState decision, Actor by, Instant at, @Nullable String why) {
		return new RequestedClient(this.id, this.client, decision, this.requestedBy, this.requestedAt, by, at, why,
				this.version + 1);
	}

}
