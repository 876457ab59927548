package org.ecotown.auth.oauth.client.secret;

/**
 * The client proves itself otherwise than by a secret.
 */
public class ClientWithoutSecrets extends RuntimeException {

	public ClientWithoutSecrets(String clientId) {
		super("Client " + clientId);
	}

}
