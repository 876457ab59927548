package org.ecotown.training.session;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The agreements the caller of the request under way may see.
 */
public interface AgreementDirectory {

	/**
	 * Nothing when there is no such agreement for the caller; an outage is an exception.
	 */
	Optional<AgreementTerms> find(UUID agreement);

	/**
	 * What a session needs to know of its agreement.
	 */
	record AgreementTerms(Set<UUID> parties, Set<UUID> objectives) {

		public AgreementTerms {
			parties = Set.copyOf(parties);
			objectives = Set.copyOf(objectives);
		}

	}

}
