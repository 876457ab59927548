package org.ecotown.auth.directory.person;

import java.security.Principal;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Subjects;

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
	 * Of the person a subject of a token names; empty where it names a client.
	 */
	public static Optional<PersonId> ofSubject(String subject) {
		return Subjects.isPerson(subject) ? Optional.of(of(subject)) : Optional.empty();
	}

	/**
	 * Of the person who calls; empty where a client calls for itself.
	 */
	public static Optional<PersonId> of(Caller caller) {
		return ofSubject(caller.subject());
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
