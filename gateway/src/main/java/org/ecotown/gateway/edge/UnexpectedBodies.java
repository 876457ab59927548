package org.ecotown.gateway.edge;

import java.util.Locale;
import java.util.Set;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Refuses bodies that nothing here asks for. Those of requests that have none by their
 * method are held whole in memory by the client that passes them on. Forms to the API,
 * which takes none, can be sent unasked by pages of other sites, and whoever looks for a
 * parameter reads them.
 */
@Component
class UnexpectedBodies implements WebFilter, Ordered {

	private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS,
			HttpMethod.DELETE, HttpMethod.TRACE);

	private static final String FORM = "x-www-form-urlencoded";

	private final EdgeProblems problems;

	UnexpectedBodies(EdgeProblems problems) {
		this.problems = problems;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (WITHOUT_BODY.contains(request.getMethod()) && BodyReads.hasBody(request)) {
			return this.problems.send(exchange, EdgeProblem.UNEXPECTED_BODY);
		}
		return (request.getPath().value().startsWith("/api/") && isForm(request))
				? this.problems.send(exchange, EdgeProblem.UNSUPPORTED_MEDIA_TYPE) : chain.filter(exchange);
	}

	/** However it is written: nobody may take for a form what was let through here. */
	private static boolean isForm(ServerHttpRequest request) {
		return request.getHeaders()
			.getOrEmpty(HttpHeaders.CONTENT_TYPE)
			.stream()
			.anyMatch((type) -> type.toLowerCase(Locale.ROOT).contains(FORM));
	}

	/** After the address of the caller is known, before everything that reads. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 1;
	}

}
