package org.ecotown.auth.oauth.signingkey;

/**
 * Only keys that no longer sign may be withdrawn.
 */
public class SigningKeyNotRetired extends RuntimeException {

	public SigningKeyNotRetired(String kid) {
		super("Signing key " + kid);
	}

}
