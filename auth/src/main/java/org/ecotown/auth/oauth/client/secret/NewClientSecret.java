package org.ecotown.auth.oauth.client.secret;

/**
 * A secret that was just made.
 *
 * @param secret what is kept of it
 * @param value the secret itself, which is kept nowhere
 */
public record NewClientSecret(ClientSecret secret, String value) {

	@Override
	public String toString() {
		return "NewClientSecret[" + this.secret.id() + "]";
	}

}
