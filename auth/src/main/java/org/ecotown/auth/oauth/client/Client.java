package org.ecotown.auth.oauth.client;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.client.proof.ClientKeys;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A program that may ask for tokens.
 *
 * @param id the key other rows and the history refer to
 * @param clientId the name it signs in with
 * @param name what people read; none: the client id
 * @param authentication how it proves that it is itself
 * @param jwks its public keys (RFC 7517), where it does so by one
 * @param idTokenAlgorithm what identity tokens for it are signed with
 * @param grants the grant types it may use
 * @param redirectUris where an authorization code may be sent
 * @param postLogoutRedirectUris where a browser may be sent after sign-out
 * @param requiresPushedRequests whether its authorization requests must be pushed (RFC
 * 9126)
 * @param backchannelLogoutUri where it is told that a session ended; none: it is not told
 * @param scopes what it may ask for
 * @param audiences who accepts its tokens
 * @param organisation whom it acts for
 * @param roles what it may do there, as wire names
 * @param firstParty whether it belongs to the platform itself, so that no person is asked
 * to consent unless it is public
 * @param demo whether it exists on a developer's machine only
 * @param version counts its changes
 */
public record Client(UUID id, String clientId, @Nullable LocalizedText name, ClientAuthentication authentication,
		@Nullable String jwks, KeyAlgorithm idTokenAlgorithm, List<String> grants, List<String> redirectUris,
		List<String> postLogoutRedirectUris, boolean requiresPushedRequests, @Nullable String backchannelLogoutUri,
		List<String> scopes, List<String> audiences, @Nullable OrganisationId organisation, List<String> roles,
		boolean firstParty, boolean demo, long version) {

	private static final String CODE = "authorization_code";

	/** What services keep of who did something. */
	private static final int LONGEST_NAME = 300;

	public Client {
		grants = List.copyOf(grants);
		redirectUris = List.copyOf(redirectUris);
		postLogoutRedirectUris = List.copyOf(postLogoutRedirectUris);
		scopes = List.copyOf(scopes);
		audiences = List.copyOf(audiences);
		roles = List.copyOf(roles);
	}

	/**
	 * What tokens call it, which have no language: its name in both, once where they read
	 * the same, or its id where it has none that fits.
	 */
	public String displayName() {
		if (this.name == null) {
			return this.clientId;
		}
		String both = this.name.th().equals(this.name.en()) ? this.name.th() : this.name.th() + " / " + this.name.en();
		return (both.length() <= LONGEST_NAME) ? both : this.clientId;
	}

	/**
	 * Whether the client cannot keep a secret.
	 */
	public boolean isPublic() {
		return this.authentication == ClientAuthentication.NONE;
	}

	/**
	 * Its keys as the API shows them.
	 */
	public @Nullable Map<String, Object> publicKeys() {
		return (this.jwks != null) ? ClientKeys.stored(this.jwks).toJSONObject(true) : null;
	}

	/**
	 * Whether people sign in through it.
	 */
	public boolean signsPeopleIn() {
		return this.grants.contains(CODE);
	}

}
