package org.ecotown.auth.oauth.signingkey;

/**
 * One more retired key would make the JWKS larger than the services read.
 */
public class TooManyRetiredKeys extends RuntimeException {

	public TooManyRetiredKeys() {
		super("Too many retired signing keys are still published");
	}

}
