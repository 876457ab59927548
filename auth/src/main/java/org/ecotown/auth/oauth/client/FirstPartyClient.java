package org.ecotown.auth.oauth.client;

/**
 * The platform's own clients come from the configuration and are not changed otherwise.
 */
public class FirstPartyClient extends RuntimeException {

	public FirstPartyClient(String clientId) {
		super("Client " + clientId);
	}

}
