package org.ecotown.training.registration;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a registration.
 */
public record RegistrationId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
