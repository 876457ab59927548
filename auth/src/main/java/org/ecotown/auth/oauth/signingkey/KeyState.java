package org.ecotown.auth.oauth.signingkey;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The life of a key. It is published in every state.
 */
public enum KeyState {

	/** Published, so that everybody knows it before it signs. */
	NEXT,
	/** Signs. */
	ACTIVE,
	/** Has signed; published until no token signed with it can live any more. */
	RETIRED;

	/**
	 * The name in the API and the database, such as {@code next}.
	 */
	@JsonValue
	public String wireName() {
		return name().toLowerCase(Locale.ROOT);
	}

	static KeyState of(String wireName) {
		return valueOf(wireName.toUpperCase(Locale.ROOT));
	}

}
