package org.ecotown.auth.directory.person.name;

import org.ecotown.platform.text.Texts;

/**
 * User names are compared without regard to case and to the ways of writing what looks
 * the same.
 */
public final class Usernames {

	private Usernames() {
	}

	public static String normalise(String username) {
		return Texts.searchable(username);
	}

}
