package org.ecotown.auth.directory.person;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a person may sign in.
 */
public enum PersonState {

	/** May sign in. */
	ACTIVE,
	/** May not sign in for the time being. */
	SUSPENDED,
	/** Has left; the memberships have ended. */
	LEFT,
	/** Nothing personal is known any more. */
	ERASED;

	/**
	 * The name in the API and the database, such as {@code active}.
	 */
	@JsonValue
	public String wireName() {
		return name().toLowerCase(Locale.ROOT);
	}

	static PersonState of(String wireName) {
		return valueOf(wireName.toUpperCase(Locale.ROOT));
	}

}
