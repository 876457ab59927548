package org.ecotown.auth.client;

import java.util.List;
import java.util.UUID;

import org.ecotown.auth.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A program that may ask for tokens.
 *
 * @param id the key other rows and the history refer to
 * @param clientId the name it signs in with
 * @param secretHash see {@link ClientSecrets}; a public client has none
 * @param grants the grant types it may use
 * @param redirectUris where an authorization code may be sent
 * @param postLogoutRedirectUris where a browser may be sent after sign-out
 * @param scopes what it may ask for
 * @param audiences who accepts its tokens
 * @param organisation whom it acts for
 * @param roles what it may do there, as wire names
 * @param firstParty whether it belongs to the platform itself, so that no person is asked
 * to consent unless it is public
 * @param demo whether it exists on a developer's machine only
 * @param version counts its changes
 */
public record Client(UUID id, String clientId, @Nullable String secretHash, List<String> grants,
		List<String> redirectUris, List<String> postLogoutRedirectUris, List<String> scopes, List<String> audiences,
		@Nullable OrganisationId organisation, List<String> roles, boolean firstParty, boolean demo, long version) {

	public Client {
		grants = List.copyOf(grants);
		redirectUris = List.copyOf(redirectUris);
		postLogoutRedirectUris = List.copyOf(postLogoutRedirectUris);
		scopes = List.copyOf(scopes);
		audiences = List.copyOf(audiences);
		roles = List.copyOf(roles);
	}

	/**
	 * Whether the client cannot keep a secret.
	 */
	public boolean isPublic() {
		return this.secretHash == null;
	}

}
