package org.ecotown.auth.oauth.clientrequest;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of a request.
 */
public enum RequestState {

	/** Nothing yet. */
	@JsonProperty("pending")
	PENDING,
	/** A client. */
	@JsonProperty("approved")
	APPROVED,
	/** A refusal with a reason. */
	@JsonProperty("rejected")
	REJECTED;

	/**
	 * The name in the API and the database.
	 */
	public String wireName() {
		return name().toLowerCase(Locale.ROOT);
	}

	static RequestState of(String wireName) {
		return valueOf(wireName.toUpperCase(Locale.ROOT));
	}

}
