package org.ecotown.platform.paging.autoconfigure;

import java.util.List;

import org.ecotown.platform.paging.support.PageQueryArgument;
import org.ecotown.platform.paging.support.UnknownParameters;
import org.ecotown.platform.problem.ProblemMessages;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets controllers take a {@code PageQuery} and refuses unknown query parameters of the
 * API.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class PagingAutoConfiguration {

	@Bean
	ProblemMessages pagingMessages() {
		return new ProblemMessages("org/ecotown/platform/paging/messages");
	}

	@Bean
	WebMvcConfigurer paging() {
		return new WebMvcConfigurer() {

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(new PageQueryArgument());
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new UnknownParameters()).addPathPatterns("/api/**", "/internal/**");
			}

		};
	}

}
