package org.ecotown.enterprises.outcome;

/**
 * Where an outcome is between its reporter and the figures.
 */
public enum OutcomeState {

	/** Waits for another person to verify it. */
	REPORTED,
	/** Counts. */
	VERIFIED,
	/** Waits for its reporter to correct it. */
	RETURNED,
	/** Never counts again. */
	WITHDRAWN

}
