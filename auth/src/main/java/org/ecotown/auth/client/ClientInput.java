package org.ecotown.auth.client;

import java.util.List;

import org.ecotown.auth.organisation.OrganisationId;

/**
 * What is known of the client of a partner system.
 *
 * @param organisation whom it acts for
 * @param roles wire names of what it may do there
 * @param scopes what it may ask for
 * @param demo whether it exists on a developer's machine only
 */
public record ClientInput(OrganisationId organisation, List<String> roles, List<String> scopes, boolean demo) {

	public ClientInput {
		roles = List.copyOf(roles);
		scopes = List.copyOf(scopes);
	}

}
