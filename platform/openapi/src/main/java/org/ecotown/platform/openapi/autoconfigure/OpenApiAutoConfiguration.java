package org.ecotown.platform.openapi.autoconfigure;

import io.swagger.v3.oas.models.OpenAPI;
import org.ecotown.platform.openapi.support.CommonDescription;
import org.ecotown.platform.openapi.support.CommonOperation;
import org.ecotown.platform.openapi.support.Examples;
import org.ecotown.platform.openapi.support.PlatformSchemas;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.security.Caller;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Describes what all services do alike, so that none has to say it again, and lets the
 * test read the description.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@PropertySource("classpath:org/ecotown/platform/openapi/defaults.properties")
class OpenApiAutoConfiguration {

	static {
		SpringDocUtils.getConfig()
			.addRequestWrapperToIgnore(Caller.class, PageQuery.class, IfMatch.class, PutPrecondition.class);
	}

	@Bean
	@ConditionalOnMissingBean
	OpenAPI openApi(Environment environment) {
		return CommonDescription.of(environment.getRequiredProperty("spring.application.name"));
	}

	@Bean
	CommonOperation commonOperation() {
		return new CommonOperation();
	}

	@Bean
	Examples examples() {
		return new Examples();
	}

	@Bean
	PlatformSchemas platformSchemas() {
		return new PlatformSchemas();
	}

	/** Before the chain of the service, which knows nothing of springdoc. */
	@Bean
	@Order(99)
	SecurityFilterChain description(HttpSecurity http) {
		return http.securityMatcher("/v3/api-docs.yaml")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

}
