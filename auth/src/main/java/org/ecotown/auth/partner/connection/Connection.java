package org.ecotown.auth.partner.connection;

/**
 * A way to sign in through the identity provider of a partner.
 *
 * @param id the connection
 * @param settings what an administrator decided
 * @param version counts its changes
 */
public record Connection(ConnectionId id, ConnectionSettings settings, long version) {
}
