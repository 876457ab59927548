package org.ecotown.auth.person;

import java.util.List;

import org.ecotown.platform.text.PersonName;

/**
 * What is known of a person.
 *
 * @param username what the person signs in with
 * @param name the name
 * @param locale {@code th} or {@code en}
 * @param memberships whom the person acts for and as what
 */
public record PersonInput(String username, PersonName name, String locale, List<Membership> memberships) {

	public PersonInput {
		username = Usernames.normalise(username);
		memberships = List.copyOf(memberships);
	}

}
