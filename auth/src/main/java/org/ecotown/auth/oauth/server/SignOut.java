package org.ecotown.auth.oauth.server;

import org.ecotown.auth.oauth.authorization.IdTokenHints;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.auth.oauth.signout.SessionsAtClients;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationValidator;

/**
 * Accepts every identity token this service has signed as a hint for sign-out, expired
 * ones too (OpenID Connect RP-Initiated Logout 1.0, section 2). Spring's own provider
 * looks the token up, and a refresh has replaced the one the client still holds. The
 * session that the token came from ends, and the one of the browser with it.
 */
class SignOut implements AuthenticationProvider {

	private final RegisteredClients clients;

	private final SessionsAtClients sessions;

	private final IdTokenHints hints;

	private final OidcLogoutAuthenticationValidator redirects = new OidcLogoutAuthenticationValidator();

	SignOut(RegisteredClients clients, IdTokenHints hints, SessionsAtClients sessions) {
		this.clients = clients;
		this.hints = hints;
		this.sessions = sessions;
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		OidcLogoutAuthenticationToken asked = (OidcLogoutAuthenticationToken) authentication;
		Jwt hint = hint(asked.getIdTokenHint());
		RegisteredClient client = client(hint);
		if (asked.getClientId() != null && !asked.getClientId().equals(client.getClientId())) {
			throw refused(OAuth2ErrorCodes.INVALID_REQUEST, "client_id");
		}
		this.redirects.accept(OidcLogoutAuthenticationContext.with(asked).registeredClient(client).build());
		Authentication person = (Authentication) asked.getPrincipal();
		if (asked.isPrincipalAuthenticated() && !person.getName().equals(hint.getSubject())) {
			throw refused(OAuth2ErrorCodes.INVALID_TOKEN, "sub");
		}
		this.sessions.signOut(asked.isPrincipalAuthenticated() ? asked.getSessionId() : null,
				hint.getClaimAsString("sid"), hint.getSubject(), client.getClientId());
		return new OidcLogoutAuthenticationToken(
				new OidcIdToken(hint.getTokenValue(), hint.getIssuedAt(), hint.getExpiresAt(), hint.getClaims()),
				person, asked.getSessionId(), asked.getClientId(), asked.getPostLogoutRedirectUri(), asked.getState());
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return OidcLogoutAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private Jwt hint(String token) {
		return this.hints.read(token).orElseThrow(() -> refused(OAuth2ErrorCodes.INVALID_TOKEN, "id_token_hint"));
	}

	private RegisteredClient client(Jwt hint) {
		String clientId = hint.getClaimAsString("azp");
		RegisteredClient client = (clientId != null) ? this.clients.findByClientId(clientId) : null;
		if (client == null || !hint.getAudience().contains(clientId)) {
			throw refused(OAuth2ErrorCodes.INVALID_TOKEN, "aud");
		}
		return client;
	}

	private static OAuth2AuthenticationException refused(String code, String parameter) {
		return new OAuth2AuthenticationException(new OAuth2Error(code, "Sign-out: " + parameter, null));
	}

}
