package org.ecotown.enterprises.enterprise;

import java.util.UUID;

/**
 * Identifies an enterprise.
 */
public record EnterpriseId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
