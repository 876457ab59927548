package org.ecotown.platform.client.support;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import org.ecotown.platform.client.AsService;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Calls peers with the rights and in the language of the person whose request is under
 * way, and with the service's own rights where nobody asks, such as when the outbox
 * delivers, and where the client says so ({@link AsService}). A request of nobody known
 * never gets the service's rights.
 */
public class TokenRelay implements RequestInterceptor {

	private final ServiceToken serviceToken;

	public TokenRelay(ServiceToken serviceToken) {
		this.serviceToken = serviceToken;
	}

	@Override
	public void apply(RequestTemplate template) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		boolean asService = template.feignTarget().type().isAnnotationPresent(AsService.class);
		String token = asService ? null : callersToken();
		if (token == null && (asService || request == null)) {
			token = this.serviceToken.value();
		}
		if (token != null) {
			template.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
		}
		String language = (request instanceof ServletRequestAttributes servlet)
				? servlet.getRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE) : null;
		if (language != null) {
			template.header(HttpHeaders.ACCEPT_LANGUAGE, language);
		}
	}

	private static @Nullable String callersToken() {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		return (caller != null && caller.getCredentials() instanceof AbstractOAuth2Token token) ? token.getTokenValue()
				: null;
	}

}
