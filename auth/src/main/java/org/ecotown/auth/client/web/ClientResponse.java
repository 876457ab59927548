package org.ecotown.auth.client.web;

import java.util.List;
import java.util.UUID;

import org.ecotown.auth.client.Client;
import org.ecotown.auth.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A client as the API shows it, without its secret.
 */
record ClientResponse(UUID id, String clientId, @Nullable OrganisationId organisation, List<String> roles,
		List<String> scopes, List<String> grants, boolean firstParty, boolean demo) {

	static ClientResponse from(Client client) {
		return new ClientResponse(client.id(), client.clientId(), client.organisation(), client.roles(),
				client.scopes(), client.grants(), client.firstParty(), client.demo());
	}

}
