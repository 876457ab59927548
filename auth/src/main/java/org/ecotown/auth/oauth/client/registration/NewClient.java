package org.ecotown.auth.oauth.client.registration;

import java.util.List;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.client.ClientKind;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A client that is asked for.
 *
 * @param organisation whom it acts for
 * @param clientId the name it signs in with
 * @param name what people read
 * @param kind what sort it is
 * @param authentication how it proves that it is itself
 * @param jwks its public keys (RFC 7517), where it does so by one
 * @param idTokenAlgorithm what identity tokens for it are signed with
 * @param redirectUris where an authorization code may be sent
 * @param postLogoutRedirectUris where a browser may be sent after sign-out
 * @param requiresPushedRequests whether its authorization requests must be pushed (RFC
 * 9126)
 * @param backchannelLogoutUri where it is told that a session ended; null: it is not
 * @param roles wire names of what it may do for its organisation
 * @param scopes what it may ask for
 */
public record NewClient(OrganisationId organisation, String clientId, LocalizedText name, ClientKind kind,
		ClientAuthentication authentication, @Nullable String jwks, KeyAlgorithm idTokenAlgorithm,
		List<String> redirectUris, List<String> postLogoutRedirectUris, boolean requiresPushedRequests,
		@Nullable String backchannelLogoutUri, List<String> roles, List<String> scopes) {

	public NewClient {
		redirectUris = List.copyOf(redirectUris);
		postLogoutRedirectUris = List.copyOf(postLogoutRedirectUris);
		roles = List.copyOf(roles);
		scopes = List.copyOf(scopes);
	}

}
