package org.ecotown.enterprises.enterprise;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an enterprise.
 */
public record EnterpriseId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
