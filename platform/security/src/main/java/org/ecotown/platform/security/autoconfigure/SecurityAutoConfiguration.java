package org.ecotown.platform.security.autoconfigure;

import java.util.List;
import java.util.Set;

import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;
import org.ecotown.platform.security.support.AccessTokens;
import org.ecotown.platform.security.support.CallerArgument;
import org.ecotown.platform.security.support.DPoPRequests;
import org.ecotown.platform.security.support.FourEyesAdvice;
import org.ecotown.platform.security.support.NativeEcdsa;
import org.ecotown.platform.security.support.RuleInterceptor;
import org.ecotown.platform.security.support.StepUpAdvice;
import org.ecotown.platform.security.support.TokenChallenge;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Makes a service a resource server: every request needs a valid access token unless its
 * operation is public, and every operation needs a rule.
 */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityAutoConfiguration {

	static {
		NativeEcdsa.install();
	}

	@Bean
	@ConditionalOnMissingBean
	JwtDecoder accessTokenDecoder(SecurityProperties properties, Environment environment) {
		return AccessTokens.decoder(properties.auth().keys(), properties.issuer(),
				Set.of(properties.audience(), environment.getRequiredProperty("spring.application.name")));
	}

	/**
	 * Everything that no other chain of the service has taken. Who is let in is decided
	 * by the rule of the operation; what has no operation and is not listed is denied
	 * here.
	 */
	@Bean
	@Order(100)
	SecurityFilterChain resourceServer(HttpSecurity http, Problems problems, JwtDecoder accessTokenDecoder,
			SecurityProperties properties) {
		AuthenticationEntryPoint signIn = new TokenChallenge(problems);
		AuthenticationEntryPointFailureHandler failed = new AuthenticationEntryPointFailureHandler(signIn);
		failed.setRethrowAuthenticationServiceException(false);
		AccessDeniedHandler denied = (request, response, ex) -> problems.send(request, response,
				PlatformProblem.FORBIDDEN);
		http.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			// no cookie is ever accepted here, so there is nothing to forge
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/actuator/health/**", "/actuator/health", "/actuator/info", "/actuator/prometheus",
						"/openapi.yaml", "/error", "/api/**", "/internal/**")
				.permitAll()
				.anyRequest()
				.denyAll())
			.exceptionHandling((faults) -> faults.authenticationEntryPoint(signIn).accessDeniedHandler(denied))
			.oauth2ResourceServer((server) -> server.authenticationEntryPoint(signIn)
				.accessDeniedHandler(denied)
				.protectedResourceMetadata((described) -> described
					.protectedResourceMetadataCustomizer((resource) -> resource.resource(properties.issuer())
						.authorizationServer(properties.issuer())
						.tlsClientCertificateBoundAccessTokens(false)))
				.withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
					@Override
					public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
						filter.setAuthenticationFailureHandler(failed);
						return filter;
					}
				})
				.jwt((jwt) -> jwt.decoder(accessTokenDecoder))
				// a token bound to a key; used proofs are remembered by this replica only
				.dPoP((proofs) -> proofs.authenticationConverter(new DPoPRequests(properties.issuer()))
					.authenticationFailureHandler(failed)));
		return http.build();
	}

	/**
	 * A span and a timer for every filter, authentication and authorization cost more
	 * than these do. The request as a whole is observed by the server.
	 */
	@Bean
	@ConditionalOnMissingBean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	StepUpAdvice stepUpAdvice(Problems problems) {
		return new StepUpAdvice(problems);
	}

	@Bean
	FourEyesAdvice fourEyesAdvice(Problems problems) {
		return new FourEyesAdvice(problems);
	}

	@Bean
	WebMvcConfigurer callerAndRules(SecurityProperties properties) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new RuleInterceptor(properties.unruledPackages())).order(-100);
			}

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(new CallerArgument());
			}

		};
	}

}
