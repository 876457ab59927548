package org.ecotown.auth.oauth.clientrequest.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.oauth.client.ClientKind;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.client.registration.ApproveClient;
import org.ecotown.auth.oauth.client.registration.NewClient;
import org.ecotown.auth.oauth.clientrequest.RequestState;
import org.ecotown.auth.oauth.clientrequest.RequestedClient;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A request as the API shows it.
 */
record ClientRequestResponse(UUID id, OrganisationId organisation, String clientId, LocalizedText name, ClientKind kind,
		ClientAuthentication authentication, @Nullable Map<String, Object> jwks, KeyAlgorithm idTokenSignedResponseAlg,
		List<String> redirectUris, List<String> postLogoutRedirectUris, boolean requiresPushedRequests,
		@Nullable String backchannelLogoutUri, List<String> roles, List<String> scopes, RequestState state,
		Actor requestedBy, Instant requestedAt, @Nullable Actor decidedBy, @Nullable Instant decidedAt,
		@Nullable String reason) {

	static ClientRequestResponse from(RequestedClient request) {
		NewClient client = request.client();
		return new ClientRequestResponse(request.id(), client.organisation(), client.clientId(), client.name(),
				client.kind(), client.authentication(), ApproveClient.shown(client.jwks()), client.idTokenAlgorithm(),
				client.redirectUris(), client.postLogoutRedirectUris(), client.requiresPushedRequests(),
				client.backchannelLogoutUri(), client.roles(), client.scopes(), request.state(), request.requestedBy(),
				request.requestedAt(), request.decidedBy(), request.decidedAt(), request.reason());
	}

}
