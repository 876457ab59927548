package org.ecotown.gateway.edge;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

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
 * Gives the client its time to send and the peer its time to answer, one after the other,
 * so that it is known who was late: a client that does not finish its request must not
 * count against the peer. Stands between the circuit breakers and the call.
 */
@Component
class Deadlines implements GlobalFilter, Ordered {

	private final DeadlineProperties properties;

	Deadlines(DeadlineProperties properties) {
		this.properties = properties;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
		AtomicReference<@Nullable UnfinishedRequest> fault = new AtomicReference<>();
		Sinks.Empty<Void> sent = Sinks.empty();
		ServerHttpRequest request = new ServerHttpRequestDecorator(exchange.getRequest()) {
			@Override
			public Flux<DataBuffer> getBody() {
				return inTime(super.getBody()).doOnError(UnfinishedRequest.class, fault::set)
					.doOnComplete(sent::tryEmitEmpty);
			}
		};
		return chain.filter(exchange.mutate().request(request).build())
			.timeout(sent.asMono().then(Mono.delay(this.properties.answer())))
			// the call itself fails with whatever its end of the connection makes of it
			.onErrorMap((ex) -> {
				UnfinishedRequest client = fault.get();
				return (client != null) ? client : ex;
			});
	}

	private Flux<DataBuffer> inTime(Flux<DataBuffer> body) {
		return Flux.defer(() -> {
			long end = System.nanoTime() + this.properties.body().toNanos();
			return body.timeout(this.properties.pause()).<DataBuffer>handle((part, sink) -> {
				if (System.nanoTime() - end < 0) {
					sink.next(part);
				}
				else {
					DataBufferUtils.release(part);
					sink.error(new TimeoutException("longer than " + this.properties.body()));
				}
			}).onErrorMap(UnfinishedRequest::of);
		});
	}

	/** After the filters of the routes, before the one that calls the peer. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 1;
	}

}
