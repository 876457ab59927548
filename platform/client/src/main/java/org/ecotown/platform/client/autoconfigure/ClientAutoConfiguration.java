package org.ecotown.platform.client.autoconfigure;

import java.net.http.HttpClient;
import java.util.concurrent.TimeUnit;

import feign.Request;
import feign.Retryer;
import feign.http2client.Http2Client;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.ecotown.platform.client.support.GuardedClient;
import org.ecotown.platform.client.support.PeerAdvice;
import org.ecotown.platform.client.support.PeerAnswers;
import org.ecotown.platform.client.support.TokenRelay;
import org.ecotown.platform.problem.ProblemMessages;
import org.ecotown.platform.problem.Problems;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.openfeign.FeignAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

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
			.automaticTransitionFromOpenToHalfOpenEnabled(true)
			.build());
	}

	@Bean
	MeterBinder peerBreakerMetrics(CircuitBreakerRegistry peerBreakers) {
		return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(peerBreakers);
	}

	@Bean
	feign.Client peerClient(ClientProperties properties, CircuitBreakerRegistry peerBreakers) {
		return new GuardedClient(new Http2Client(http(properties)), peerBreakers);
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
	PeerAnswers peerAnswers() {
		return new PeerAnswers();
	}

	@Bean
	TokenRelay tokenRelay(ClientProperties properties, Environment environment) {
		ClientRegistrationRepository self = new InMemoryClientRegistrationRepository(
				ClientRegistration.withRegistrationId(TokenRelay.SELF)
					.clientId(environment.getRequiredProperty("spring.application.name"))
					.clientSecret(properties.clientSecret())
					.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
					.tokenUri(properties.auth().url() + "/oauth2/token")
					.build());
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http(properties));
		requests.setReadTimeout(properties.readTimeout());
		RestClientClientCredentialsTokenResponseClient tokens = new RestClientClientCredentialsTokenResponseClient();
		tokens.setRestClient(RestClient.builder()
			.requestFactory(requests)
			.configureMessageConverters((converters) -> converters.registerDefaults()
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		ClientCredentialsOAuth2AuthorizedClientProvider provider = new ClientCredentialsOAuth2AuthorizedClientProvider();
		provider.setAccessTokenResponseClient(tokens);
		AuthorizedClientServiceOAuth2AuthorizedClientManager clients = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
				self, new InMemoryOAuth2AuthorizedClientService(self));
		clients.setAuthorizedClientProvider(provider);
		return new TokenRelay(clients);
	}

	@Bean
	PeerAdvice peerAdvice(Problems problems) {
		return new PeerAdvice(problems);
	}

	@Bean
	ProblemMessages clientMessages() {
		return new ProblemMessages("org/ecotown/platform/client/messages");
	}

	private static HttpClient http(ClientProperties properties) {
		return HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(properties.connectTimeout())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
	}

}
