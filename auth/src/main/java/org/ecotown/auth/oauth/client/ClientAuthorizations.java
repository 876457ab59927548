package org.ecotown.auth.oauth.client;

import java.util.UUID;

/**
 * What people and the platform have authorised a client for.
 */
public interface ClientAuthorizations {

	/**
	 * Removes all of it, in the transaction under way.
	 */
	void removeAll(UUID client);

}
