package org.ecotown.auth.oauth.clientrequest;

import java.util.UUID;

/**
 * There is no such request for the caller.
 */
public class ClientRequestNotFound extends RuntimeException {

	public ClientRequestNotFound(UUID request) {
		super("Client request " + request);
	}

}
