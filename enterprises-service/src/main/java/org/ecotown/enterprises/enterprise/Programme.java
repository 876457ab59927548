package org.ecotown.enterprises.enterprise;

import java.util.Set;
import java.util.UUID;

/**
 * What enterprises need to know of an agreement.
 *
 * @param agreement its id
 * @param parties the organisations that concluded it
 * @param objectives what they want to reach
 */
public record Programme(UUID agreement, Set<UUID> parties, Set<UUID> objectives) {

	public Programme {
		parties = Set.copyOf(parties);
		objectives = Set.copyOf(objectives);
	}

}
