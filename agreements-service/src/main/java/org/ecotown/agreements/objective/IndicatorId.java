package org.ecotown.agreements.objective;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an indicator.
 */
public record IndicatorId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
