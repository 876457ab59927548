package org.ecotown.training;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.TestTokens;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;

/**
 * Puts the peers and a fresh programme into a test.
 */
@TestConfiguration(proxyBeanMethods = false)
class TrainingTestConfiguration {

	private static final Peers PEERS = new Peers();

	@Bean
	Peers peers() {
		return PEERS;
	}

	@Bean
	@Lazy
	@Scope("prototype")
	Programme programme(Api api, TestTokens tokens, Peers peers, CircuitBreakerRegistry breakers) {
		breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
		return new Programme(api, tokens, peers);
	}

	/** Early: the addresses of Feign clients are read before any bean is made. */
	static class PeerAddresses implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("ecotown.agreements.url=" + PEERS.url(), "ecotown.enterprises.url=" + PEERS.url(),
						"ecotown.notices.url=" + PEERS.url())
				.applyTo(context);
		}

	}

}
