package org.ecotown.auth.client;

/**
 * There is no such client.
 */
public class ClientNotFound extends RuntimeException {

	public ClientNotFound(String clientId) {
		super("Client " + clientId);
	}

}
