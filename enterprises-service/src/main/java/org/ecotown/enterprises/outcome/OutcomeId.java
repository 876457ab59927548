package org.ecotown.enterprises.outcome;

import java.util.UUID;

/**
 * Identifies an outcome, and the contribution it becomes.
 */
public record OutcomeId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
