package org.ecotown.gateway.edge;

import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Notes that something reads the body of a request. It can be read once only, so what was
 * read here must not be passed on: its head would go to the peer without it.
 */
@Component
class BodyReads implements WebFilter, Ordered {

	private static final String ATTRIBUTE = BodyReads.class.getName();

	/**
	 * Whether a request has a body, by its head.
	 */
	static boolean hasBody(ServerHttpRequest request) {
		HttpHeaders headers = request.getHeaders();
		return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
	}

	/**
	 * Whether something has begun to read the body.
	 */
	static boolean isBegun(ServerWebExchange exchange) {
		return exchange.getAttribute(ATTRIBUTE) != null;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		return chain.filter(hasBody(exchange.getRequest()) ? new Noted(exchange) : exchange);
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 2;
	}

	private static final class Noted extends ServerWebExchangeDecorator {

		private final ServerHttpRequest request;

		Noted(ServerWebExchange exchange) {
			super(exchange);
			this.request = new ServerHttpRequestDecorator(exchange.getRequest()) {
				@Override
				public Flux<DataBuffer> getBody() {
					return super.getBody().doOnSubscribe((subscription) -> note());
				}
			};
		}

		private void note() {
			getAttributes().put(ATTRIBUTE, true);
		}

		@Override
		public ServerHttpRequest getRequest() {
			return this.request;
		}

		@Override
		public Mono<MultiValueMap<String, String>> getFormData() {
			return super.getFormData().doOnSubscribe((subscription) -> note());
		}

		@Override
		public Mono<MultiValueMap<String, Part>> getMultipartData() {
			return super.getMultipartData().doOnSubscribe((subscription) -> note());
		}

	}

}
