package org.ecotown.platform.testsupport;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * What {@link EcotownIntegrationTest} adds to an application.
 */
@TestConfiguration(proxyBeanMethods = false)
class IntegrationTestConfiguration {

	@Bean
	TestTokens testTokens() {
		return TestTokens.shared();
	}

	@Bean
	JdbcConnectionDetails testDatabase() {
		return TestPostgres.freshDatabase();
	}

	@Bean
	DynamicPropertyRegistrar issuer() {
		return (registry) -> {
			registry.add("ecotown.issuer", () -> TestTokens.ISSUER);
			registry.add("ecotown.auth.url", () -> TestTokens.shared().url());
		};
	}

	@Bean
	@ConditionalOnBooleanProperty("ecotown.examples.write")
	FilterRegistrationBean<ExampleRecorder> exampleRecorder() {
		FilterRegistrationBean<ExampleRecorder> recorder = new FilterRegistrationBean<>(new ExampleRecorder());
		recorder.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return recorder;
	}

	@Bean
	@Lazy
	Api api(Environment environment) {
		return new Api("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
	}

}
