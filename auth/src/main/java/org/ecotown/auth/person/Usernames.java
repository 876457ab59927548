package org.ecotown.auth.person;

import java.util.Locale;

import org.ecotown.platform.text.Texts;

/**
 * User names are compared without regard to case and to the ways Unicode writes the same
 * letter.
 */
final class Usernames {

	private Usernames() {
	}

	static String normalise(String username) {
		return Texts.searchable(username).toLowerCase(Locale.ROOT);
	}

}
