package org.ecotown.auth.oauth.client.registration;

import java.util.List;
import java.util.Map;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of the client of a partner. What is null stays as it is.
 *
 * @param organisation whom it acts for
 * @param name what people read
 * @param authentication how it proves that it is itself
 * @param jwks its public keys (RFC 7517), where it does so by one
 * @param idTokenAlgorithm what identity tokens for it are signed with
 * @param redirectUris where an authorization code may be sent
 * @param postLogoutRedirectUris where a browser may be sent after sign-out
 * @param requiresPushedRequests whether its authorization requests must be pushed (RFC
 * 9126)
 * @param backchannelLogoutUri where it is told that a session ended; empty: it is not
 * @param roles wire names of what it may do there
 * @param scopes what it may ask for
 * @param demo whether it exists on a developer's machine only
 */
public record ClientInput(OrganisationId organisation, @Nullable LocalizedText name,
		@Nullable ClientAuthentication authentication, @Nullable Map<String, Object> jwks,
		@Nullable KeyAlgorithm idTokenAlgorithm, @Nullable List<String> redirectUris,
		@Nullable List<String> postLogoutRedirectUris, @Nullable Boolean requiresPushedRequests,
		@Nullable String backchannelLogoutUri, List<String> roles, List<String> scopes, boolean demo) {

	public ClientInput {
		roles = List.copyOf(roles);
		scopes = List.copyOf(scopes);
	}

}
