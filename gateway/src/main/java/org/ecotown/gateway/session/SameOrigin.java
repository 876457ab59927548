package org.ecotown.gateway.session;

import java.net.URI;
import java.util.List;
import java.util.Set;

import org.ecotown.gateway.edge.EdgeProblem;
import org.ecotown.gateway.edge.EdgeProblems;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Refuses what a browser says to come from a page of another site, a sibling domain
 * included, where it would change something. Programs say nothing of it.
 */
final class SameOrigin implements WebFilter {

	private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS,
			HttpMethod.TRACE);

	/** Fetch Metadata; {@code none}: the person's own doing. */
	private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

	private final String origin;

	private final EdgeProblems problems;

	SameOrigin(URI publicAddress, EdgeProblems problems) {
		this.origin = publicAddress.getScheme() + "://" + publicAddress.getAuthority();
		this.problems = problems;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		return (SAFE.contains(request.getMethod()) || isOwn(request.getHeaders())) ? chain.filter(exchange)
				: this.problems.send(exchange, EdgeProblem.FORGED_REQUEST);
	}

	private boolean isOwn(HttpHeaders headers) {
		List<String> origins = headers.getOrEmpty(HttpHeaders.ORIGIN);
		return OWN_SITES.containsAll(headers.getOrEmpty("Sec-Fetch-Site"))
				&& origins.stream().allMatch((sent) -> isOwn(sent, headers));
	}

	/**
	 * A browser that reached us by another name than the public one says so in Host, too.
	 */
	private boolean isOwn(String sent, HttpHeaders headers) {
		return sent.equals(this.origin)
				|| sent.replaceFirst("^https?://", "").equals(headers.getFirst(HttpHeaders.HOST));
	}

}
