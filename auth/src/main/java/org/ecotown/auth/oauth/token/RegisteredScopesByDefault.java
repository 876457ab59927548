package org.ecotown.auth.oauth.token;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * A client that asks with its own credentials and names no scope gets all it is
 * registered with (RFC 6749, section 3.3).
 */
public class RegisteredScopesByDefault implements AuthenticationConverter {

	private final AuthenticationConverter delegate = new OAuth2ClientCredentialsAuthenticationConverter();

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		if (this.delegate.convert(request) instanceof OAuth2ClientCredentialsAuthenticationToken asked) {
			RegisteredClient client = registered(asked);
			return (asked.getScopes().isEmpty() && client != null) ? new OAuth2ClientCredentialsAuthenticationToken(
					(Authentication) asked.getPrincipal(), client.getScopes(), asked.getAdditionalParameters()) : asked;
		}
		return null;
	}

	private static @Nullable RegisteredClient registered(OAuth2ClientCredentialsAuthenticationToken asked) {
		return (asked.getPrincipal() instanceof OAuth2ClientAuthenticationToken client) ? client.getRegisteredClient()
				: null;
	}

}
