package org.ecotown.agreements.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whose number a measure is.
 */
public enum SubjectKind {

	/** Enterprises: a project is about one. */
	@JsonProperty("enterprise")
	ENTERPRISE,
	/** People: their attendance is counted, nobody reports it. */
	@JsonProperty("person")
	PERSON

}
