package org.ecotown.gateway.edge;

import io.micrometer.tracing.Tracer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.netty.channel.AbortedException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

import static org.assertj.core.api.Assertions.assertThat;

class EdgeProblemsTests {

	/** The connection to a peer that has died is found closed while it is written to. */
	@ParameterizedTest
	@CsvSource({ "GET, 503, unavailable", "POST, 504, no-answer-in-time" })
	void explainsAPeerThatDiesBeforeTheAnswer(String method, int status, String problem) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/problems");
		messages.setDefaultEncoding("UTF-8");
		EdgeProblems problems = new EdgeProblems(messages, new JsonMapper(),
				new DefaultListableBeanFactory().getBeanProvider(Tracer.class));
		MockServerWebExchange exchange = MockServerWebExchange
			.from(MockServerHttpRequest.method(HttpMethod.valueOf(method), "/api/courses"));
		problems.handle(exchange, new AbortedException("Connection has been closed BEFORE send operation")).block();
		assertThat(exchange.getResponse().getStatusCode().value()).isEqualTo(status);
		assertThat(exchange.getResponse().getHeaders().getFirst("Retry-After")).isNotNull();
		assertThat(exchange.getResponse().getBodyAsString().block()).contains("urn:ecotown:problem:" + problem);
	}

}
