package org.ecotown.auth.oauth.authorization;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.auth.signin.step.SignInSteps;
import org.ecotown.platform.problem.RequestPath;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets everything that looks at an authorization request see what was pushed for it (RFC
 * 9126), such as how fresh the sign-in must be, and nothing that the address adds.
 * Refuses requests of clients that push theirs when they come otherwise.
 */
public class PushedRequests extends OncePerRequestFilter {

	private static final String PREFIX = "urn:ietf:params:oauth:request_uri:";

	private static final OAuth2TokenType STATE = new OAuth2TokenType(OAuth2ParameterNames.STATE);

	private final OAuth2AuthorizationService authorizations;

	private final RegisteredClients clients;

	private final RefusalPage refusals;

	public PushedRequests(OAuth2AuthorizationService authorizations, RegisteredClients clients, RefusalPage refusals) {
		this.authorizations = authorizations;
		this.clients = clients;
		this.refusals = refusals;
	}

	/**
	 * Refuses what is pushed and is no authorization request. Spring goes on with
	 * nothing.
	 */
	public static void refuseOthers(List<AuthenticationConverter> converters) {
		converters.addLast((request) -> {
			throw new OAuth2AuthenticationException(
					new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "No authorization request was pushed", null));
		});
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"/oauth2/authorize".equals(RequestPath.of(request));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String requestUri = request.getParameter(OAuth2ParameterNames.REQUEST_URI);
		if (requestUri == null && request.getParameter(OAuth2ParameterNames.RESPONSE_TYPE) != null
				&& mustPush(request.getParameter(OAuth2ParameterNames.CLIENT_ID))) {
			this.refusals.onAuthenticationFailure(request, response, new OAuth2AuthenticationException(
					new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "The request was not pushed", null)));
			return;
		}
		if (requestUri == null) {
			chain.doFilter(request, response);
			return;
		}
		OAuth2AuthorizationRequest pushed = pushed(requestUri);
		if (pushed == null) {
			this.refusals.onAuthenticationFailure(request, response, new OAuth2AuthenticationException(
					requestUri.startsWith(PREFIX) ? "invalid_request_uri" : "request_uri_not_supported"));
			return;
		}
		if (pushed.getClientId().equals(request.getParameter(OAuth2ParameterNames.CLIENT_ID))) {
			request.setAttribute(SignInSteps.PUSHED, asked(pushed));
		}
		chain.doFilter(new PushedParameters(request, pushed), response);
	}

	private static OAuth2AuthorizationCodeRequestAuthenticationToken asked(OAuth2AuthorizationRequest pushed) {
		return new OAuth2AuthorizationCodeRequestAuthenticationToken(pushed.getAuthorizationUri(), pushed.getClientId(),
				SecurityContextHolder.getContext().getAuthentication(), pushed.getRedirectUri(), pushed.getState(),
				pushed.getScopes(), pushed.getAdditionalParameters());
	}

	private boolean mustPush(@Nullable String clientId) {
		RegisteredClient client = (clientId != null) ? this.clients.findByClientId(clientId) : null;
		return client != null && RegisteredClients.of(client).requiresPushedRequests();
	}

	private @Nullable OAuth2AuthorizationRequest pushed(String requestUri) {
		if (!requestUri.startsWith(PREFIX)) {
			return null;
		}
		OAuth2Authorization pushed = this.authorizations.findByToken(requestUri.substring(PREFIX.length()), STATE);
		return (pushed != null) ? pushed.getAttribute(OAuth2AuthorizationRequest.class.getName()) : null;
	}

}
