package org.ecotown.auth.oauth.client;

import java.util.List;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the history keeps of a client.
 */
public record ClientView(@Nullable OrganisationId organisation, @Nullable LocalizedText name,
		ClientAuthentication authentication, @Nullable String jwks, KeyAlgorithm idTokenSignedResponseAlg,
		List<String> redirectUris, List<String> postLogoutRedirectUris, boolean requiresPushedRequests,
		@Nullable String backchannelLogoutUri, List<String> roles, List<String> scopes, boolean demo) {

	public static ClientView of(Client client) {
		return new ClientView(client.organisation(), client.name(), client.authentication(), client.jwks(),
				client.idTokenAlgorithm(), client.redirectUris(), client.postLogoutRedirectUris(),
				client.requiresPushedRequests(), client.backchannelLogoutUri(), client.roles(), client.scopes(),
				client.demo());
	}

}
