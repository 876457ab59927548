package org.ecotown.platform.preconditions;

import java.util.Arrays;

/**
 * Strong entity tags made of the version of a row.
 */
public final class EntityTags {

	private EntityTags() {
	}

	/**
	 * The tag, with its quotes.
	 */
	public static String of(long version) {
		return "\"" + version + "\"";
	}

	/**
	 * Whether a header value lists the tag of the version. A gateway that compresses
	 * turns strong tags weak on their way out; the prefix is forgiven on the way back.
	 */
	static boolean matches(String header, long version) {
		String tag = of(version);
		return Arrays.stream(header.split(","))
			.map(String::strip)
			.map((candidate) -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
			.anyMatch((candidate) -> candidate.equals("*") || candidate.equals(tag));
	}

}
