package org.ecotown.enterprises.outcome;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where an outcome is between its reporter and the figures.
 */
public enum OutcomeState {

	/** Waits for another person to verify it. */
	@JsonProperty("reported")
	REPORTED,
	/** Counts. */
	@JsonProperty("verified")
	VERIFIED,
	/** Waits for its reporter to correct it. */
	@JsonProperty("returned")
	RETURNED,
	/** Never counts again. */
	@JsonProperty("withdrawn")
	WITHDRAWN;

	String wireName() {
		return name().toLowerCase(Locale.ROOT);
	}

	static OutcomeState of(String wireName) {
		return valueOf(wireName.toUpperCase(Locale.ROOT));
	}

}
