package org.ecotown.auth.signin.step;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.oauth.client.RegisteredClients;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Forgets what a person allowed a client earlier where the client wants to ask anew
 * ({@code prompt=consent}), so that a refusal this time is one.
 */
@Component
class ConsentAgain implements SignInStep {

	private final RegisteredClients clients;

	private final OAuth2AuthorizationConsentService consents;

	ConsentAgain(RegisteredClients clients, OAuth2AuthorizationConsentService consents) {
		this.clients = clients;
		this.consents = consents;
	}

	@Override
	public Optional<String> pageFor(HttpServletRequest authorizationRequest, Authentication person) {
		return Optional.empty();
	}

	@Override
	public void end(HttpServletRequest request) {
		if (!AuthorizationParameters.prompts(request).contains("consent")) {
			return;
		}
		RegisteredClient client = this.clients.findByClientId(String.valueOf(request.getParameter("client_id")));
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (client != null && person != null) {
			OAuth2AuthorizationConsent given = this.consents.findById(client.getId(), person.getName());
			if (given != null) {
				this.consents.remove(given);
			}
		}
	}

	@Override
	public Step step() {
		return Step.CONSENT_AGAIN;
	}

}
