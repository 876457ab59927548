package org.ecotown.auth.signin.page;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.platform.security.AllowAnyone;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Asks the signed-in person whether a client of somebody else may act for them. Open to
 * every access token holder, or none: the filter chain of the pages demands the session.
 */
@Controller
class ConsentController {

	private static final OAuth2TokenType STATE = new OAuth2TokenType(OAuth2ParameterNames.STATE);

	private final OAuth2AuthorizationService authorizations;

	private final RegisteredClients clients;

	private final OAuth2AuthorizationConsentService consents;

	private final MessageSource messages;

	ConsentController(RegisteredClients clients, OAuth2AuthorizationConsentService consents,
			OAuth2AuthorizationService authorizations, MessageSource messages) {
		this.authorizations = authorizations;
		this.clients = clients;
		this.consents = consents;
		this.messages = messages;
	}

	@GetMapping("/consent")
	@AllowAnyone
	String consent(@RequestParam("client_id") String clientId, @RequestParam String scope, @RequestParam String state,
			@RequestParam(required = false) @Nullable String lang, Principal person, Locale locale, Model model) {
		RegisteredClient client = this.clients.findByClientId(clientId);
		if (client == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		OAuth2AuthorizationConsent given = this.consents.findById(client.getId(), person.getName());
		Set<String> earlier = (given != null) ? given.getScopes() : Set.of();
		List<Scope> asked = Arrays.stream(scope.split(" "))
			.filter((name) -> !OidcScopes.OPENID.equals(name) && !earlier.contains(name))
			.filter(client.getScopes()::contains)
			.map((name) -> new Scope(name, this.messages.getMessage("scope." + name, null, name, locale)))
			.toList();
		LocalizedText name = RegisteredClients.of(client).name();
		model.addAttribute("client", (name != null) ? name.in(locale)
				: this.messages.getMessage("client." + clientId, null, client.getClientName(), locale));
		model.addAttribute("clientId", clientId);
		model.addAttribute("state", state);
		model.addAttribute("responseMode", responseMode(state));
		model.addAttribute("scopes", asked);
		return "consent";
	}

	/** The answer comes with what the form sends, not with the request. */
	private @Nullable Object responseMode(String state) {
		OAuth2Authorization waiting = this.authorizations.findByToken(state, STATE);
		OAuth2AuthorizationRequest asked = (waiting != null)
				? waiting.getAttribute(OAuth2AuthorizationRequest.class.getName()) : null;
		return (asked != null) ? asked.getAdditionalParameters().get("response_mode") : null;
	}

	/**
	 * One permission to ask for.
	 *
	 * @param name the scope
	 * @param text what it means, in the person's language
	 */
	record Scope(String name, @Nullable String text) {
	}

}
