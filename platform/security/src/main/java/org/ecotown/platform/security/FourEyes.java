package org.ecotown.platform.security;

import java.util.Collection;
import java.util.Set;

/**
 * Two persons stand behind what counts: nobody verifies, approves or accepts what they
 * reported or asked for themselves. The same rule says what an answer offers.
 */
public final class FourEyes {

	private FourEyes() {
	}

	/**
	 * Whether the checker had no part in the making.
	 * @param makers subjects of all who had
	 * @param checker subject of who is to check
	 */
	public static boolean allow(Collection<String> makers, String checker) {
		return !makers.contains(checker);
	}

	/**
	 * Goes on only if the checker had no part in the making.
	 * @throws SamePerson if the checker had
	 */
	public static void check(Collection<String> makers, String checker) {
		if (!allow(makers, checker)) {
			throw new SamePerson();
		}
	}

	/**
	 * Goes on only if the checker is not the one maker.
	 * @throws SamePerson if the checker is
	 */
	public static void check(String maker, String checker) {
		check(Set.of(maker), checker);
	}

}
