package org.ecotown.auth.oauth.signingkey;

/**
 * There is no such key.
 */
public class SigningKeyNotFound extends RuntimeException {

	public SigningKeyNotFound(String kid) {
		super("Signing key " + kid);
	}

}
