package org.ecotown.enterprises.outcome;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an outcome, and the contribution it becomes.
 */
public record OutcomeId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
