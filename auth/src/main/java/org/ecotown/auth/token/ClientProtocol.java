package org.ecotown.auth.token;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * What a client has agreed on beyond the usual.
 *
 * @param requiresPushedRequests whether its authorization requests must have been pushed
 * before (RFC 9126)
 * @param backchannelLogoutUri where it is told that a session of a person ended
 */
record ClientProtocol(boolean requiresPushedRequests, @Nullable URI backchannelLogoutUri) {
}
