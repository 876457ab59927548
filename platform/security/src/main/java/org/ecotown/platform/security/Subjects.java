package org.ecotown.platform.security;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whom the subject of a token names. People are named by a UUID, in its canonical form
 * and no other; clients by their client id, which nothing reads as a UUID. So no client
 * can be given the name of a person, wherever a subject is kept, compared or looked up.
 */
public final class Subjects {

	/** The characters of a client id. */
	public static final String CLIENT_ID = "[a-z0-9]+([._-][a-z0-9]+)*";

	private static final int UUID_LENGTH = 36;

	private static final Pattern CLIENT = Pattern.compile(CLIENT_ID);

	/** As Java reads one, which takes short groups, and as PostgreSQL does. */
	private static final Pattern READS_AS_UUID = Pattern
		.compile("[0-9a-f]+(-[0-9a-f]+){4}|([0-9a-f]{4}-?){7}[0-9a-f]{4}");

	private Subjects() {
	}

	/**
	 * Whether it is the id of a person.
	 */
	public static boolean isPerson(String subject) {
		if (subject.length() != UUID_LENGTH) {
			return false;
		}
		try {
			return UUID.fromString(subject).toString().equals(subject);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * Whether it can be the id of a client.
	 */
	public static boolean isClient(String subject) {
		return CLIENT.matcher(subject).matches() && !READS_AS_UUID.matcher(subject).matches();
	}

}
