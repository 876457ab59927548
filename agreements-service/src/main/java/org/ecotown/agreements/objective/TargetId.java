package org.ecotown.agreements.objective;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a target of an indicator.
 */
public record TargetId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
