package org.ecotown.auth.token;

/**
 * What a client has agreed on beyond the usual.
 *
 * @param requiresPushedRequests whether its authorization requests must have been pushed
 * before (RFC 9126)
 */
record ClientProtocol(boolean requiresPushedRequests) {
}
