package org.ecotown.auth.tuning;

import java.util.List;

import jakarta.servlet.Filter;
import org.ecotown.auth.oauth.authorization.PushedRequests;
import org.ecotown.auth.oauth.signout.SignOutWithoutHint;
import org.ecotown.auth.signin.step.InterruptedRequestCarrier;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.server.authorization.oidc.web.OidcLogoutEndpointFilter;
import org.springframework.security.oauth2.server.authorization.oidc.web.OidcProviderConfigurationEndpointFilter;
import org.springframework.security.oauth2.server.authorization.oidc.web.OidcUserInfoEndpointFilter;
import org.springframework.security.oauth2.server.authorization.web.NimbusJwkSetEndpointFilter;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationServerMetadataEndpointFilter;
import org.springframework.security.oauth2.server.authorization.web.OAuth2PushedAuthorizationRequestEndpointFilter;
import org.springframework.security.oauth2.server.authorization.web.OAuth2TokenIntrospectionEndpointFilter;
import org.springframework.security.oauth2.server.authorization.web.OAuth2TokenRevocationEndpointFilter;
import org.springframework.security.oauth2.server.resource.web.OAuth2ProtectedResourceMetadataFilter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.RequestCacheAwareFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * Nearly all requests go to the token endpoint. They pass the filters of the
 * authorization server but for those that do nothing there, each of which looks at every
 * request: the other endpoints, what belongs to browsers, and access tokens, by which
 * nobody gets tokens.
 */
@Configuration(proxyBeanMethods = false)
class TokenEndpointConfiguration {

	private static final List<Class<? extends Filter>> ELSEWHERE = List.of(OidcLogoutEndpointFilter.class,
			OidcProviderConfigurationEndpointFilter.class, OidcUserInfoEndpointFilter.class,
			NimbusJwkSetEndpointFilter.class, OAuth2AuthorizationEndpointFilter.class,
			OAuth2AuthorizationServerMetadataEndpointFilter.class, OAuth2PushedAuthorizationRequestEndpointFilter.class,
			OAuth2TokenIntrospectionEndpointFilter.class, OAuth2TokenRevocationEndpointFilter.class,
			OAuth2ProtectedResourceMetadataFilter.class, BearerTokenAuthenticationFilter.class,
			AuthenticationFilter.class, LogoutFilter.class, WebAsyncManagerIntegrationFilter.class, CsrfFilter.class,
			RequestCacheAwareFilter.class, DisableEncodeUrlFilter.class, PushedRequests.class,
			InterruptedRequestCarrier.class, SignOutWithoutHint.class);

	@Bean
	@Order(0)
	SecurityFilterChain tokenEndpoint(@Qualifier("authorizationServer") SecurityFilterChain authorizationServer) {
		List<Filter> filters = authorizationServer.getFilters()
			.stream()
			.filter((filter) -> ELSEWHERE.stream()
				// or part of one of them
				.noneMatch((type) -> type.isInstance(filter) || type == filter.getClass().getEnclosingClass()))
			.toList();
		return new DefaultSecurityFilterChain(
				PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/oauth2/token"), filters);
	}

}
