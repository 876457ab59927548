package org.ecotown.enterprises;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.TestTokens;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

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
	@Lazy
	Programmes programmes(Api api, TestTokens tokens, FakeAgreements agreements, CircuitBreakerRegistry breakers) {
		return new Programmes(api, tokens, agreements, breakers);
	}

	/**
	 * Tells the address early: OpenFeign reads it while it registers its clients.
	 */
	static class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			String url = FakeAgreements.shared().url();
			TestPropertyValues.of("ecotown.agreements.url=" + url, "ecotown.notices.url=" + url).applyTo(context);
		}

	}

}
