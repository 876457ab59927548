package org.ecotown.platform.problem;

/**
 * A kind of problem. Its texts are {@code problem.<slug>.title} and
 * {@code problem.<slug>.detail} in the message catalogues.
 */
public interface ProblemType {

	/**
	 * The stable last part of the problem's type URI, {@code urn:ecotown:problem:<slug>}.
	 */
	String slug();

	/**
	 * The HTTP status code.
	 */
	int status();

}
