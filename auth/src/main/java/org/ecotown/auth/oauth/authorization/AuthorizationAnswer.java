package org.ecotown.auth.oauth.authorization;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.signin.page.AnswerPage;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An answer to an authorization request on its way to the client, in the mode it asked
 * for. Every answer says who gives it, so that a client of several providers notices when
 * they are mixed up (RFC 9207).
 */
final class AuthorizationAnswer {

	private final String redirectUri;

	private final Map<String, String> parameters = new LinkedHashMap<>();

	AuthorizationAnswer(String redirectUri) {
		this.redirectUri = redirectUri;
	}

	AuthorizationAnswer with(String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			this.parameters.put(name, value);
		}
		return this;
	}

	/**
	 * Sends it through the browser.
	 * @param request which may name the mode
	 */
	void send(@Nullable String state, Issuer issuer, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		with(OAuth2ParameterNames.STATE, state).with("iss", issuer.issuer().toString());
		switch (ResponseMode.of(request.getParameter(ResponseMode.PARAMETER))) {
			case QUERY ->
				response.sendRedirect(this.redirectUri + ((this.redirectUri.indexOf('?') < 0) ? "?" : "&") + encoded());
			case FRAGMENT -> response.sendRedirect(this.redirectUri + "#" + encoded());
			case FORM_POST -> AnswerPage.post(this.redirectUri, this.parameters, request, response);
		}
	}

	private String encoded() {
		return this.parameters.entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), UTF_8))
			.collect(Collectors.joining("&"));
	}

}
