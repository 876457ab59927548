package org.ecotown.auth.directory.organisation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What sort of organisation it is.
 */
public enum OrganisationKind {

	/** A research institute. */
	INSTITUTE,
	/** An association of organisations. */
	ASSOCIATION,
	/** A company or a group of companies. */
	COMPANY,
	/** A public agency. */
	AGENCY,
	/** A university. */
	UNIVERSITY,
	/** A community or its enterprise. */
	COMMUNITY;

	/**
	 * The name in the API and the database, such as {@code institute}.
	 */
	@JsonValue
	public String wireName() {
		return name().toLowerCase(Locale.ROOT);
	}

	@JsonCreator
	static OrganisationKind of(String wireName) {
		for (OrganisationKind kind : values()) {
			if (kind.wireName().equals(wireName)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("unknown kind");
	}

}
