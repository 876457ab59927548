package org.ecotown.agreements.measure;

/**
 * Whose number a measure is.
 */
public enum SubjectKind {

	/** Enterprises: a project is about one. */
	ENTERPRISE,
	/** People: their attendance is counted, nobody reports it. */
	PERSON

}
