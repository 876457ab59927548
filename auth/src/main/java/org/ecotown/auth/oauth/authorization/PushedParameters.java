package org.ecotown.auth.oauth.authorization;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/**
 * An authorization request with the parameters that were pushed instead of those in its
 * address.
 */
class PushedParameters extends HttpServletRequestWrapper {

	private static final Set<String> OF_THE_ADDRESS = Set.of(OAuth2ParameterNames.CLIENT_ID,
			OAuth2ParameterNames.REQUEST_URI);

	private final Map<String, String[]> parameters = new LinkedHashMap<>();

	PushedParameters(HttpServletRequest request, OAuth2AuthorizationRequest pushed) {
		super(request);
		request.getParameterMap().forEach((name, values) -> {
			if (OF_THE_ADDRESS.contains(name)) {
				this.parameters.put(name, values);
			}
		});
		this.parameters.put(OAuth2ParameterNames.SCOPE, new String[] { String.join(" ", pushed.getScopes()) });
		pushed.getAdditionalParameters().forEach((name, value) -> {
			if (value instanceof String text) {
				this.parameters.putIfAbsent(name, new String[] { text });
			}
		});
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.parameters);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.get(name);
	}

}
