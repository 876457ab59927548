package org.ecotown.auth.oauth.client.secret;

/**
 * A secret cannot be shown a second time, so nobody may ask for it repeatably.
 */
public class SecretShownOnce extends RuntimeException {

	public SecretShownOnce() {
		super("A secret is shown once");
	}

}
