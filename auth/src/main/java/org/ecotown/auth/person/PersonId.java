package org.ecotown.auth.person;

import java.security.Principal;
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

	/**
	 * Reads the id from a path.
	 * @throws IllegalArgumentException if it is not a UUID
	 */
	public static PersonId of(String text) {
		return new PersonId(UUID.fromString(text));
	}

	/**
	 * Of the person who is signed in.
	 */
	public static PersonId of(Principal signedIn) {
		return of(signedIn.getName());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
