package org.ecotown.auth.oauth.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Answers clients that did not prove themselves, or not at all, and says how they could
 * (RFC 6749, section 5.2; RFC 9110, section 11.6.1); and whoever shows the user info
 * endpoint a token that is good for something else (RFC 6750, section 3).
 */
final class ClientRefusal implements AuthenticationEntryPoint, AuthenticationFailureHandler {

	private final String challenge;

	private ClientRefusal(String challenge) {
		this.challenge = challenge;
	}

	/** For endpoints where clients prove themselves. */
	static ClientRefusal ofClient() {
		return new ClientRefusal("Basic realm=\"ecotown\", charset=\"UTF-8\"");
	}

	/** For the one where tokens are shown. */
	static ClientRefusal ofToken() {
		return new ClientRefusal("Bearer error=\"invalid_token\"");
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		send(response, new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT));
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException ex) throws IOException {
		send(response, (ex instanceof OAuth2AuthenticationException oauth) ? oauth.getError()
				: new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT));
	}

	private void send(HttpServletResponse response, OAuth2Error error) throws IOException {
		int status = status(error.getErrorCode());
		response.setStatus(status);
		if (status == HttpServletResponse.SC_UNAUTHORIZED) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, this.challenge);
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		Map<String, @Nullable String> body = new LinkedHashMap<>();
		body.put("error", error.getErrorCode());
		if (error.getDescription() != null) {
			body.put("error_description", error.getDescription());
		}
		response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(body));
	}

	private static int status(String error) {
		return switch (error) {
			case OAuth2ErrorCodes.INVALID_CLIENT, OAuth2ErrorCodes.INVALID_TOKEN -> HttpServletResponse.SC_UNAUTHORIZED;
			case OAuth2ErrorCodes.INSUFFICIENT_SCOPE -> HttpServletResponse.SC_FORBIDDEN;
			default -> HttpServletResponse.SC_BAD_REQUEST;
		};
	}

}
