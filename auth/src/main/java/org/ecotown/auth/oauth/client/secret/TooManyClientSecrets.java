package org.ecotown.auth.oauth.client.secret;

/**
 * The client has as many secrets that work as it may have.
 */
public class TooManyClientSecrets extends RuntimeException {

	public TooManyClientSecrets(String clientId) {
		super("Client " + clientId);
	}

}
