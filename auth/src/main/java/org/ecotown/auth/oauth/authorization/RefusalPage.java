package org.ecotown.auth.oauth.authorization;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.config.Issuer;
import org.ecotown.platform.problem.RequestPath;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Answers a refused authorization or sign-out request: to the client where its redirect
 * address is known to be its own, else with a page for the person. The page does not
 * repeat what was sent.
 */
public class RefusalPage implements AuthenticationFailureHandler {

	private static final Logger logger = LoggerFactory.getLogger(RefusalPage.class);

	private final Issuer issuer;

	public RefusalPage(Issuer issuer) {
		this.issuer = issuer;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException, ServletException {
		OAuth2Error error = (exception instanceof OAuth2AuthenticationException oauth) ? oauth.getError()
				: new OAuth2Error("server_error");
		logger.info("Refused {} with {}: {}", RequestPath.asSent(request), error.getErrorCode(),
				error.getDescription());
		OAuth2AuthorizationCodeRequestAuthenticationToken asked = asked(exception);
		if (asked != null && asked.getRedirectUri() != null) {
			new AuthorizationAnswer(asked.getRedirectUri()).with(OAuth2ParameterNames.ERROR, error.getErrorCode())
				.with(OAuth2ParameterNames.ERROR_DESCRIPTION, error.getDescription())
				.send(asked.getState(), this.issuer, request, response);
		}
		else {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			request.getRequestDispatcher("/sign-in/refused").forward(request, response);
		}
	}

	private static @Nullable OAuth2AuthorizationCodeRequestAuthenticationToken asked(
			AuthenticationException exception) {
		return (exception instanceof OAuth2AuthorizationCodeRequestAuthenticationException refused)
				? refused.getAuthorizationCodeRequestAuthentication() : null;
	}

}
