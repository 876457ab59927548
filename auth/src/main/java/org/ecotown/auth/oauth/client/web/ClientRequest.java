package org.ecotown.auth.oauth.client.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.client.registration.ClientInput;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to register or change the client of a partner. What an answer has besides
 * is passed over, so that an answer may be changed and sent back.
 *
 * @param organisation whom it acts for
 * @param name what people read
 * @param authentication how it proves that it is itself; left out: unchanged, by a secret
 * at first
 * @param jwks its public keys (RFC 7517) for {@code private_key_jwt}; left out: unchanged
 * @param idTokenSignedResponseAlg what identity tokens for it are signed with; left out:
 * unchanged, ES256 at first
 * @param redirectUris where an authorization code may be sent; left out: unchanged
 * @param postLogoutRedirectUris where a browser may be sent after sign-out; left out:
 * unchanged
 * @param requiresPushedRequests whether its authorization requests must be pushed (RFC
 * 9126); left out: unchanged, no at first
 * @param backchannelLogoutUri where it is told that a session ended (OpenID Connect
 * Back-Channel Logout 1.0); left out: unchanged; empty: it is not told
 * @param roles what it may do there; none for a client that people sign in through
 * @param scopes what it may ask for
 * @param secret random, 24 characters at least; never shown again; left out: unchanged
 * @param demo whether the client exists on a developer's machine only
 */
@JsonIgnoreProperties({ "id", "clientId", "grants", "firstParty" })
record ClientRequest(@NotNull OrganisationId organisation, @Nullable @Valid LocalizedText name,
		@Nullable ClientAuthentication authentication, @Nullable Map<String, Object> jwks,
		@Nullable KeyAlgorithm idTokenSignedResponseAlg, @Nullable @Size(max = 20) List<@NotNull String> redirectUris,
		@Nullable @Size(max = 20) List<@NotNull String> postLogoutRedirectUris,
		@Nullable Boolean requiresPushedRequests, @Nullable @Size(max = 500) String backchannelLogoutUri,
		@NotNull Set<@NotNull Role> roles, @Nullable Set<@NotNull @Pattern(regexp = SCOPE) String> scopes,
		@Nullable @Size(min = 24, max = 200) String secret, @Nullable Boolean demo) {

	static final String SCOPE = "[a-z-]+(:[a-z-]+)?";

	ClientInput toInput() {
		return new ClientInput(this.organisation, this.name, this.authentication, this.jwks,
				this.idTokenSignedResponseAlg, this.redirectUris, this.postLogoutRedirectUris,
				this.requiresPushedRequests, this.backchannelLogoutUri,
				this.roles.stream().map(Role::wireName).sorted().toList(),
				(this.scopes != null) ? this.scopes.stream().sorted().toList() : List.of(),
				Boolean.TRUE.equals(this.demo));
	}

	@Override
	public String toString() {
		return "ClientRequest[organisation=" + this.organisation + "]";
	}

}
