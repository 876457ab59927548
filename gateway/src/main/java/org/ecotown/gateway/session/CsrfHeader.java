package org.ecotown.gateway.session;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/**
 * Finds the token that shows that the web app sent a request in the header, where a form
 * of another site cannot put it. By itself Spring Security looks into the body first, and
 * what it has read there cannot be passed on any more. The form that signs out has the
 * token in its body, and is passed on to nobody.
 */
final class CsrfHeader extends ServerCsrfTokenRequestAttributeHandler {

	private static final String SIGN_OUT = "/logout";

	@Override
	public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken csrfToken) {
		ServerHttpRequest request = exchange.getRequest();
		String sent = request.getHeaders().getFirst(csrfToken.getHeaderName());
		if (sent != null) {
			return Mono.just(sent);
		}
		boolean signsOut = request.getMethod() == HttpMethod.POST && SIGN_OUT.equals(request.getPath().value());
		return signsOut ? exchange.getFormData().mapNotNull((form) -> form.getFirst(csrfToken.getParameterName()))
				: Mono.empty();
	}

}
