package org.ecotown.auth.person;

import org.ecotown.platform.text.Texts;

/**
 * User names are compared without regard to case and to the ways of writing what looks
 * the same.
 */
final class Usernames {

	private Usernames() {
	}

	static String normalise(String username) {
		return Texts.searchable(username);
	}

}
