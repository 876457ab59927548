package org.ecotown.auth.directory.organisation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an organisation.
 */
public record OrganisationId(@JsonValue UUID value) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public OrganisationId {
	}

	/**
	 * Reads the id from a path.
	 * @throws IllegalArgumentException if it is not a UUID
	 */
	public static OrganisationId of(String text) {
		return new OrganisationId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
