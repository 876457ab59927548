package org.ecotown.auth.oauth.authorization;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.oauth.signout.ClientSessions;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.util.Assert;

/**
 * Sends the browser back to the client, which from then on belongs to the session.
 */
public class AuthorizationResponses implements AuthenticationSuccessHandler {

	private final Issuer issuer;

	private final ClientSessions sessions;

	public AuthorizationResponses(Issuer issuer, ClientSessions sessions) {
		this.issuer = issuer;
		this.sessions = sessions;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		OAuth2AuthorizationCodeRequestAuthenticationToken answered = (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
		OAuth2AuthorizationCode code = answered.getAuthorizationCode();
		String redirectUri = answered.getRedirectUri();
		Assert.state(code != null && redirectUri != null, "An answer needs a code and an address");
		this.sessions.remember(request.getSession(), code.getTokenValue());
		new AuthorizationAnswer(redirectUri).with(OAuth2ParameterNames.CODE, code.getTokenValue())
			.send(answered.getState(), this.issuer, request, response);
	}

}
