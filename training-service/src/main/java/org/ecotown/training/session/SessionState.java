package org.ecotown.training.session;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far a session is on its way to being evidence.
 */
public enum SessionState {

	/** Takes registrations and attendance. */
	@JsonProperty("open")
	OPEN,
	/** Reported; waits for a second person. */
	@JsonProperty("closed")
	CLOSED,
	/** Checked by a second person. */
	@JsonProperty("verified")
	VERIFIED,
	/** Sent back with a reason; open for corrections. */
	@JsonProperty("returned")
	RETURNED;

	/**
	 * The name in the API and in the database.
	 */
	public String wireName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The state of this name.
	 */
	public static Optional<SessionState> find(String wireName) {
		return Stream.of(values()).filter((state) -> state.wireName().equals(wireName)).findFirst();
	}

	boolean isOpen() {
		return this == OPEN || this == RETURNED;
	}

}
