package org.ecotown.platform.client.autoconfigure;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import feign.Client;
import feign.Request;
import feign.Retryer;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationRegistry;
import org.ecotown.platform.client.support.ExchangedTokens;
import org.ecotown.platform.client.support.GuardedClient;
import org.ecotown.platform.client.support.PeerAdvice;
import org.ecotown.platform.client.support.PeerAnswers;
import org.ecotown.platform.client.support.PeerTransport;
import org.ecotown.platform.client.support.ServiceToken;
import org.ecotown.platform.client.support.TokenRelay;
import org.ecotown.platform.problem.ProblemMessages;
import org.ecotown.platform.problem.Problems;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.openfeign.FeignAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Guards every OpenFeign client of a service: deadlines, a circuit breaker per peer, the
 * right token, and no retries, which belong to the outbox alone.
 */
@AutoConfiguration(before = FeignAutoConfiguration.class)
@EnableConfigurationProperties(ClientProperties.class)
class ClientAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	CircuitBreakerRegistry peerBreakers(ClientProperties properties) {
		return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
			.slidingWindowSize(20)
			.minimumNumberOfCalls(10)
			.failureRateThreshold(50)
			.waitDurationInOpenState(properties.openFor())
			.permittedNumberOfCallsInHalfOpenState(2)
			.build());
	}

	@Bean
	MeterBinder peerBreakerMetrics(CircuitBreakerRegistry peerBreakers) {
		return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(peerBreakers);
	}

	@Bean(destroyMethod = "shutdownNow")
	HttpClient peerHttp(ClientProperties properties) {
		return HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(properties.connectTimeout())
			.followRedirects(HttpClient.Redirect.NEVER)
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.build();
	}

	@Bean
	Client peerClient(@Qualifier("peerHttp") HttpClient http, ObjectProvider<ObservationRegistry> observations,
			CircuitBreakerRegistry peerBreakers) {
		return new GuardedClient(new PeerTransport(http, observations.getIfAvailable(() -> ObservationRegistry.NOOP)),
				peerBreakers);
	}

	@Bean
	Request.Options peerDeadlines(ClientProperties properties) {
		return new Request.Options(properties.connectTimeout().toMillis(), TimeUnit.MILLISECONDS,
				properties.readTimeout().toMillis(), TimeUnit.MILLISECONDS, false);
	}

	@Bean
	Retryer noRetries() {
		return Retryer.NEVER_RETRY;
	}

	@Bean
	ServiceTokens serviceTokens(ClientProperties properties, @Qualifier("peerHttp") HttpClient http,
			Environment environment) {
		return new ServiceTokens(environment.getRequiredProperty("spring.application.name"), properties, http);
	}

	@Bean
	ServiceToken serviceToken(ServiceTokens tokens) {
		return tokens.own();
	}

	@Bean
	ExchangedTokens exchangedTokens(ServiceTokens tokens) {
		return tokens.exchanged();
	}

	@Bean
	PeerAnswers peerAnswers(JsonMapper json, ServiceToken serviceToken, ExchangedTokens exchangedTokens) {
		return new PeerAnswers(json, serviceToken, exchangedTokens);
	}

	@Bean
	TokenRelay tokenRelay(ServiceToken serviceToken, ExchangedTokens exchangedTokens) {
		return new TokenRelay(serviceToken, exchangedTokens);
	}

	@Bean
	PeerAdvice peerAdvice(Problems problems, ClientProperties properties) {
		return new PeerAdvice(problems, properties.openFor());
	}

	@Bean
	ProblemMessages clientMessages() {
		return new ProblemMessages("org/ecotown/platform/client/messages");
	}

}
