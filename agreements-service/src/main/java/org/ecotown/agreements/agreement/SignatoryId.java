package org.ecotown.agreements.agreement;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a signatory of an agreement.
 */
public record SignatoryId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
