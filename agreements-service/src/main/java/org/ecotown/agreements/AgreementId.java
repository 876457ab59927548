package org.ecotown.agreements;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an agreement.
 */
public record AgreementId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
