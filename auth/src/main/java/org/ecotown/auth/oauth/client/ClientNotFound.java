package org.ecotown.auth.oauth.client;

/**
 * There is no such client.
 */
public class ClientNotFound extends RuntimeException {

	public ClientNotFound(String clientId) {
		super("Client " + clientId);
	}

}
