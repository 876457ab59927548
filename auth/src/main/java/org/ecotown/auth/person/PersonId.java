package org.ecotown.auth.person;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a person; the subject of that person's tokens.
 */
public record PersonId(@JsonValue UUID value) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public PersonId {
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
