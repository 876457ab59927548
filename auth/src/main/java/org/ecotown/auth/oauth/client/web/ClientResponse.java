package org.ecotown.auth.oauth.client.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.client.Client;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A client as the API shows it, without its secrets.
 */
record ClientResponse(UUID id, String clientId, @Nullable OrganisationId organisation, @Nullable LocalizedText name,
		ClientAuthentication authentication, @Nullable Map<String, Object> jwks, KeyAlgorithm idTokenSignedResponseAlg,
		List<String> redirectUris, List<String> postLogoutRedirectUris, boolean requiresPushedRequests,
		@Nullable String backchannelLogoutUri, List<String> roles, List<String> scopes, List<String> grants,
		boolean firstParty, boolean demo) {

	static ClientResponse from(Client client) {
		return new ClientResponse(client.id(), client.clientId(), client.organisation(), client.name(),
				client.authentication(), client.publicKeys(), client.idTokenAlgorithm(), client.redirectUris(),
				client.postLogoutRedirectUris(), client.requiresPushedRequests(), client.backchannelLogoutUri(),
				client.roles(), client.scopes(), client.grants(), client.firstParty(), client.demo());
	}

}
