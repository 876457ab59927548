package org.ecotown.auth.directory.person.name;

import org.ecotown.platform.text.PhoneNumber;

/**
 * What somebody typed to say who they are. The one place that knows which spellings mean
 * the same: accounts are looked up by it and guesses are counted by it, so that nobody
 * gets more guesses by another spelling.
 *
 * @param username the user name it is
 * @param meant the phone number it is, because whoever was invited by phone may type it
 * as they like; else the user name
 */
public record TypedName(String username, String meant) {

	private static final int LONGEST = 200;

	/** Nobody has it. */
	private static final TypedName NONE = new TypedName("", "");

	/**
	 * Reads a name; what is too long for one, or cannot be kept as text, is nobody's.
	 */
	public static TypedName of(String typed) {
		// as Spring Security does before it looks the account up
		String name = typed.trim();
		if (name.length() > LONGEST || name.indexOf('\0') >= 0) {
			return NONE;
		}
		String username = Usernames.normalise(name);
		return new TypedName(username, PhoneNumber.read(username).orElse(username));
	}

}
