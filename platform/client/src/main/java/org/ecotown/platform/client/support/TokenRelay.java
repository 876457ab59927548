package org.ecotown.platform.client.support;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import org.ecotown.platform.client.AsService;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Calls peers with the rights and in the language of the person whose request is under
 * way, and with the service's own rights where nobody asks, such as when the outbox
 * delivers, and where the client says so ({@link AsService}). A request of nobody known
 * never gets the service's rights. Peers get the caller's own token, unless it is bound
 * to a key.
 */
public class TokenRelay implements RequestInterceptor {

	/** RFC 7800: how the caller must confirm that the token is its own. */
	private static final String CONFIRMATION = "cnf";

	private final ServiceToken serviceToken;

	private final ExchangedTokens exchangedTokens;

	public TokenRelay(ServiceToken serviceToken, ExchangedTokens exchangedTokens) {
		this.serviceToken = serviceToken;
		this.exchangedTokens = exchangedTokens;
	}

	@Override
	public void apply(RequestTemplate template) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		boolean asService = template.feignTarget().type().isAnnotationPresent(AsService.class);
		String token = asService ? null : callersToken(template.feignTarget().name());
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

	private @Nullable String callersToken(String peer) {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		if (caller == null || !(caller.getCredentials() instanceof AbstractOAuth2Token token)) {
			return null;
		}
		return (token instanceof Jwt jwt && jwt.hasClaim(CONFIRMATION)) ? this.exchangedTokens.in(token, peer)
				: token.getTokenValue();
	}

}
