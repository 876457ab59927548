package org.ecotown.auth.directory.organisation;

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

}
