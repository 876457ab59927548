package org.ecotown.gateway.edge;

import reactor.netty.NettyPipeline;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the server does beside its codec, on every connection.
 */
@Configuration(proxyBeanMethods = false)
class EdgeServer {

	@Bean
	NettyServerCustomizer strictHeads(EdgeProblems problems) {
		return (server) -> server.doOnChannelInit((observer, channel, address) -> {
			FoldedHeaders heads = new FoldedHeaders();
			channel.pipeline()
				.addBefore(NettyPipeline.HttpCodec, "foldedHeaders", heads)
				.addAfter(NettyPipeline.HttpCodec, "unreadableRequests", new UnreadableRequests(problems, heads));
		});
	}

}
