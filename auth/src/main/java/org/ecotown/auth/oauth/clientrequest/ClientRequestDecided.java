package org.ecotown.auth.oauth.clientrequest;

import java.util.UUID;

/**
 * The request was decided already.
 */
public class ClientRequestDecided extends RuntimeException {

	public ClientRequestDecided(UUID request) {
		super("Client request " + request);
	}

}
