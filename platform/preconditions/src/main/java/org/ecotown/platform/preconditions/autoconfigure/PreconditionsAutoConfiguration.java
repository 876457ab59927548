package org.ecotown.platform.preconditions.autoconfigure;

import java.util.List;

import org.ecotown.platform.preconditions.support.PreconditionAdvice;
import org.ecotown.platform.preconditions.support.PreconditionArguments;
import org.ecotown.platform.problem.Problems;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets controllers take an {@code IfMatch} or a {@code PutPrecondition}.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class PreconditionsAutoConfiguration {

	@Bean
	PreconditionAdvice preconditionAdvice(Problems problems) {
		return new PreconditionAdvice(problems);
	}

	@Bean
	WebMvcConfigurer preconditions() {
		return new WebMvcConfigurer() {

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(new PreconditionArguments());
			}

		};
	}

}
