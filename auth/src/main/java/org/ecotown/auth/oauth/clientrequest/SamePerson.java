package org.ecotown.auth.oauth.clientrequest;

import java.util.UUID;

/**
 * Who asks does not decide.
 */
public class SamePerson extends RuntimeException {

	public SamePerson(UUID request) {
		super("Client request " + request);
	}

}
