package org.ecotown.auth.directory.organisation;

/**
 * There is no such organisation.
 */
public class OrganisationNotFound extends RuntimeException {

	public OrganisationNotFound(OrganisationId id) {
		super("Organisation " + id);
	}

}
