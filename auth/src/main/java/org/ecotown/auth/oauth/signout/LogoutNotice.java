package org.ecotown.auth.oauth.signout;

import java.time.Instant;
import java.util.UUID;

import org.ecotown.platform.outbox.OutboxPayload;

/**
 * Something a client is to be told.
 *
 * @param client the id of its row
 * @param clientId the name it signs in with
 * @param sid the session that ended
 * @param person whose it was
 * @param endedAt when it ended
 */
@OutboxPayload("logout-notice")
record LogoutNotice(UUID client, String clientId, String sid, String person, Instant endedAt) {
}
