package org.ecotown.auth.directory.person;

/**
 * There is no such person.
 */
public class PersonNotFound extends RuntimeException {

	public PersonNotFound(PersonId id) {
		super("Person " + id);
	}

}
