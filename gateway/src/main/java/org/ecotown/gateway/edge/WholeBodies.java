package org.ecotown.gateway.edge;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Passes on as much of a body as its head has announced, or breaks the connection to the
 * peer: on one that is kept, the next request would be taken for the rest of this one
 * (RFC 9112, section 11.2).
 */
@Component
class WholeBodies implements GlobalFilter, Ordered {

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (!BodyReads.hasBody(request)) {
			return chain.filter(exchange);
		}
		if (BodyReads.isBegun(exchange)) {
			return Mono.error(new IllegalStateException("What is to be passed on has been read already"));
		}
		long announced = request.getHeaders().getContentLength();
		return chain
			.filter((announced < 0) ? exchange : exchange.mutate().request(new ServerHttpRequestDecorator(request) {
				@Override
				public Flux<DataBuffer> getBody() {
					return whole(super.getBody(), announced);
				}
			}).build());
	}

	private static Flux<DataBuffer> whole(Flux<DataBuffer> body, long announced) {
		return Flux.defer(() -> {
			long[] missing = { announced };
			return body.<DataBuffer>handle((part, sink) -> {
				missing[0] -= part.readableByteCount();
				if (missing[0] < 0) {
					DataBufferUtils.release(part);
					sink.error(new IllegalStateException("More of a body than announced"));
				}
				else {
					sink.next(part);
				}
			})
				.concatWith(Mono.defer(() -> (missing[0] > 0)
						? Mono.error(UnfinishedRequest.of(new IllegalStateException("The body is incomplete")))
						: Mono.empty()));
		});
	}

	/** Next to the call of the peer, with the deadlines only in between. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 2;
	}

}
