package org.ecotown.platform.openapi.autoconfigure;

import io.swagger.v3.oas.models.OpenAPI;
import org.ecotown.platform.openapi.support.CommonDescription;
import org.ecotown.platform.openapi.support.CommonOperation;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.security.Caller;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Describes what all services do alike, so that none has to say it again.
 */
@AutoConfiguration
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

}
