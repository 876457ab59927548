package org.ecotown.auth.oauth.clientrequest.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.client.ClientKind;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.client.registration.NewClient;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.security.Subjects;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to ask for a client of the own organisation.
 *
 * @param clientId the name it will sign in with: small Latin letters and digits, apart by
 * dots, hyphens or underscores; nothing that reads as a UUID
 * @param name what people read when they are asked to consent
 * @param kind what sort of program it is
 * @param authentication how it proves that it is itself: {@code none} for mobile, one of
 * the others else
 * @param jwks its public keys (RFC 7517) for {@code private_key_jwt}
 * @param idTokenSignedResponseAlg what identity tokens for it are signed with; left out:
 * ES256
 * @param redirectUris where an authorization code may be sent
 * @param postLogoutRedirectUris where a browser may be sent after sign-out
 * @param requiresPushedRequests whether authorization requests must be pushed (RFC 9126);
 * left out: no
 * @param backchannelLogoutUri where the client is told that a session ended
 * @param roles what a partner system may do for the organisation
 * @param scopes what it may ask for
 */
record NewClientRequest(@NotNull @Size(min = 3, max = 60) @Pattern(regexp = Subjects.CLIENT_ID) String clientId,
		@NotNull @Valid LocalizedText name, @NotNull ClientKind kind, @NotNull ClientAuthentication authentication,
		@Nullable Map<String, Object> jwks, @Nullable KeyAlgorithm idTokenSignedResponseAlg,
		@Nullable @Size(max = 20) List<@NotNull String> redirectUris,
		@Nullable @Size(max = 20) List<@NotNull String> postLogoutRedirectUris,
		@Nullable Boolean requiresPushedRequests, @Nullable @Size(min = 1, max = 500) String backchannelLogoutUri,
		@Nullable Set<@NotNull Role> roles, @Nullable Set<@NotNull @Pattern(regexp = SCOPE) String> scopes) {

	private static final String SCOPE = "[a-z-]+(:[a-z-]+)?";

	NewClient toClient(OrganisationId organisation, @Nullable String keys) {
		return new NewClient(organisation, this.clientId, this.name, this.kind, this.authentication, keys,
				(this.idTokenSignedResponseAlg != null) ? this.idTokenSignedResponseAlg : KeyAlgorithm.ES256,
				orNone(this.redirectUris), orNone(this.postLogoutRedirectUris),
				Boolean.TRUE.equals(this.requiresPushedRequests), this.backchannelLogoutUri,
				(this.roles != null) ? this.roles.stream().map(Role::wireName).sorted().toList() : List.of(),
				(this.scopes != null) ? this.scopes.stream().sorted().toList() : List.of());
	}

	private static List<String> orNone(@Nullable List<String> addresses) {
		return (addresses != null) ? addresses : List.of();
	}

}
