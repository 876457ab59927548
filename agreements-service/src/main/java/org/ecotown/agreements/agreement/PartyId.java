package org.ecotown.agreements.agreement;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a party of an agreement.
 */
public record PartyId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
