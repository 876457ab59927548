package org.ecotown.enterprises.enterprise;

import java.util.Optional;
import java.util.UUID;

/**
 * The agreements the caller of the request under way may see.
 */
public interface AgreementDirectory {

	/**
	 * The agreement; empty where it does not exist or the caller may not see it.
	 * @throws org.ecotown.platform.client.PeerUnavailable if nobody can tell at the
	 * moment
	 */
	Optional<Programme> find(UUID agreement);

}
