package org.ecotown.auth.token;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.signout.ClientSessions;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.util.Assert;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Sends the browser back to the client, which from then on belongs to the session. Every
 * answer says who gives it, so that a client of several providers notices when they are
 * mixed up (RFC 9207).
 */
class AuthorizationResponses implements AuthenticationSuccessHandler {

	private final Issuer issuer;

	private final ClientSessions sessions;

	AuthorizationResponses(Issuer issuer, ClientSessions sessions) {
		this.issuer = issuer;
		this.sessions = sessions;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		OAuth2AuthorizationCodeRequestAuthenticationToken answered = (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
		OAuth2AuthorizationCode code = answered.getAuthorizationCode();
		String redirectUri = answered.getRedirectUri();
		Assert.state(code != null && redirectUri != null, "An answer needs a code and an address");
		this.sessions.remember(request.getSession(), code.getTokenValue());
		UriComponentsBuilder answer = UriComponentsBuilder.fromUriString(redirectUri)
			.queryParam(OAuth2ParameterNames.CODE, code.getTokenValue());
		response.sendRedirect(signed(answer, answered.getState(), this.issuer));
	}

	/**
	 * The address of an answer with what all answers carry.
	 */
	static String signed(UriComponentsBuilder answer, @Nullable String state, Issuer issuer) {
		if (state != null && !state.isEmpty()) {
			answer.queryParam(OAuth2ParameterNames.STATE, UriUtils.encode(state, UTF_8));
		}
		return answer.queryParam("iss", UriUtils.encode(issuer.issuer().toString(), UTF_8)).build(true).toUriString();
	}

}
