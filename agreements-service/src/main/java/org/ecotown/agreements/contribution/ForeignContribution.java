package org.ecotown.agreements.contribution;

/**
 * A service wrote a contribution in the name of another, or one that belongs to another.
 */
public class ForeignContribution extends RuntimeException {

	ForeignContribution(String subject) {
		super("not a contribution of " + subject);
	}

}
