package org.ecotown.enterprises;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.TestTokens;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Puts {@link FakeAgreements} where agreements-service would be.
 */
@TestConfiguration(proxyBeanMethods = false)
class PeerConfiguration {

	@Bean
	FakeAgreements fakeAgreements() {
		return FakeAgreements.shared();
	}

	@Bean
	DynamicPropertyRegistrar peers() {
		return (registry) -> registry.add("ecotown.agreements.url", () -> FakeAgreements.shared().url());
	}

	@Bean
	@Lazy
	Programmes programmes(Api api, TestTokens tokens, FakeAgreements agreements, CircuitBreakerRegistry breakers) {
		return new Programmes(api, tokens, agreements, breakers);
	}

}
