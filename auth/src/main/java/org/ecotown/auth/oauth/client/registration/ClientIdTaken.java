package org.ecotown.auth.oauth.client.registration;

/**
 * Another client has the client id, or is asked for by it.
 */
public class ClientIdTaken extends RuntimeException {

	private final String clientId;

	public ClientIdTaken(String clientId) {
		super("Client " + clientId);
		this.clientId = clientId;
	}

	public String clientId() {
		return this.clientId;
	}

}
