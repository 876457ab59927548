package org.ecotown.auth.partner.connection;

/**
 * There is no such connection, or not for this caller.
 */
public class ConnectionNotFound extends RuntimeException {

	public ConnectionNotFound(ConnectionId id) {
		super("Connection " + id);
	}

}
