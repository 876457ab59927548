package org.ecotown.platform.problem;

import org.ecotown.platform.text.WireNames;

/**
 * A kind of problem. Its texts are {@code problem.<slug>.title} and
 * {@code problem.<slug>.detail} in the message catalogues.
 */
public interface ProblemType {

	/**
	 * The stable last part of the problem's type URI, {@code urn:ecotown:problem:<slug>}.
	 * That of a constant is its wire name.
	 */
	default String slug() {
		return WireNames.of((Enum<?>) this);
	}

	/**
	 * The HTTP status code.
	 */
	int status();

}
