package org.ecotown.gateway.session;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Passes the cookies of auth on to auth, but not the gateway's own.
 */
@Component
class KeepSessionHereGatewayFilterFactory extends AbstractGatewayFilterFactory<Object> {

	private static final List<String> OURS = List.of("__Host-ecotown-session", SessionSecurity.CSRF_COOKIE);

	@Override
	public GatewayFilter apply(Object config) {
		return (exchange, chain) -> {
			ServerHttpRequest request = exchange.getRequest();
			if (!request.getHeaders().containsHeader(HttpHeaders.COOKIE)) {
				// another filter has removed them, which the parsed ones do not know
				return chain.filter(exchange);
			}
			String theirs = request.getCookies()
				.values()
				.stream()
				.flatMap(List::stream)
				.filter((cookie) -> !OURS.contains(cookie.getName()))
				.map(HttpCookie::toString)
				.collect(Collectors.joining("; "));
			return chain.filter(exchange.mutate().request(request.mutate().headers((headers) -> {
				headers.remove(HttpHeaders.COOKIE);
				if (!theirs.isEmpty()) {
					headers.set(HttpHeaders.COOKIE, theirs);
				}
			}).build()).build());
		};
	}

}
