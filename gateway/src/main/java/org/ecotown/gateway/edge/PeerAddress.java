package org.ecotown.gateway.edge;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells the services that ask for it (route metadata {@code peer-address}) which address
 * a request came from. Comes after the filters that remove what the caller claimed.
 */
@Component
class PeerAddress implements HttpHeadersFilter, Ordered {

	@Override
	public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
		Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
		String address = ClientAddress.of(exchange).orElse(null);
		if (route == null || !route.getMetadata().containsKey("peer-address") || address == null) {
			return input;
		}
		HttpHeaders output = new HttpHeaders(input);
		output.set("X-Forwarded-For", address);
		return output;
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
