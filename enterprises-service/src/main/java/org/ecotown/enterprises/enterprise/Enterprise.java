package org.ecotown.enterprises.enterprise;

import java.util.Set;
import java.util.UUID;

import org.ecotown.platform.text.LocalizedText;

/**
 * A local enterprise.
 *
 * @param owner the organisation that registered it
 * @param parties the organisations party to its agreement when agreements-service last
 * said so
 * @param version of the row, from 1
 */
public record Enterprise(EnterpriseId id, EnterpriseDetails details, UUID owner, Set<UUID> parties, long version) {

	public Enterprise {
		parties = Set.copyOf(parties);
	}

	public LocalizedText name() {
		return this.details.name();
	}

	Enterprise changedTo(EnterpriseDetails changed, Set<UUID> newParties) {
		return new Enterprise(this.id, changed, this.owner, newParties, this.version + 1);
	}

}
