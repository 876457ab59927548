package org.ecotown.gateway.edge;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Finds the address a request came from, before anything removes what the caller claims.
 * Behind an ingress that is what the ingress says: read from the right, past the proxies
 * that are believed, because everything to the left may be the caller's own invention.
 */
@Component
class ClientAddress implements WebFilter, Ordered {

	private static final String ATTRIBUTE = ClientAddress.class.getName();

	private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");

	private final Pattern believed;

	ClientAddress(EdgeProperties properties) {
		this.believed = Pattern.compile(properties.proxies());
	}

	/**
	 * The address of the request, empty when its connection is gone already.
	 */
	static Optional<String> of(ServerWebExchange exchange) {
		return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		InetSocketAddress peer = exchange.getRequest().getRemoteAddress();
		if (peer != null && peer.getAddress() != null) {
			exchange.getAttributes().put(ATTRIBUTE, find(literal(peer), exchange.getRequest()));
		}
		return chain.filter(exchange);
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	private String find(String peer, ServerHttpRequest request) {
		List<String> claimed = request.getHeaders()
			.getOrEmpty("X-Forwarded-For")
			.stream()
			.flatMap((line) -> Arrays.stream(line.split(",")))
			.map(String::strip)
			.toList();
		String address = peer;
		for (String before : claimed.reversed()) {
			if (!this.believed.matcher(address).matches() || !ADDRESS.matcher(before).matches()) {
				return address;
			}
			address = before;
		}
		return address;
	}

	/** A zone of IPv6 is the gateway's own and means nothing behind it. */
	private static String literal(InetSocketAddress peer) {
		return peer.getAddress().getHostAddress().replaceFirst("%.*", "");
	}

}
