package org.ecotown.auth.clientrequest;

import java.util.UUID;

/**
 * The request was decided already.
 */
public class ClientRequestDecided extends RuntimeException {

	public ClientRequestDecided(UUID request) {
		super("Client request " + request);
	}

}
