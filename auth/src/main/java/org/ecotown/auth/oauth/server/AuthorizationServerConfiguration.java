package org.ecotown.auth.oauth.server;

import java.util.Set;

import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.oauth.authorization.AuthorizationResponses;
import org.ecotown.auth.oauth.authorization.ConsentRequired;
import org.ecotown.auth.oauth.authorization.IdTokenHints;
import org.ecotown.auth.oauth.authorization.PushedRequests;
import org.ecotown.auth.oauth.authorization.RedirectAddresses;
import org.ecotown.auth.oauth.authorization.RefusalPage;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.auth.oauth.client.proof.ClientAssertions;
import org.ecotown.auth.oauth.client.secret.ClientSecretCheck;
import org.ecotown.auth.oauth.dpop.DPoPTokenRequests;
import org.ecotown.auth.oauth.signingkey.SigningKeys;
import org.ecotown.auth.oauth.signout.ClientSessions;
import org.ecotown.auth.oauth.signout.SessionsAtClients;
import org.ecotown.auth.oauth.signout.SignOutWithoutHint;
import org.ecotown.auth.oauth.store.AuthorizationStore;
import org.ecotown.auth.oauth.store.Consents;
import org.ecotown.auth.oauth.token.Introspection;
import org.ecotown.auth.oauth.token.PublicClientWithoutCode;
import org.ecotown.auth.oauth.token.RefreshTokenProperties;
import org.ecotown.auth.oauth.token.RefreshTokens;
import org.ecotown.auth.oauth.token.RegisteredScopesByDefault;
import org.ecotown.auth.oauth.token.RenewedClient;
import org.ecotown.auth.oauth.token.TokenClaims;
import org.ecotown.auth.oauth.token.TokenExchange;
import org.ecotown.auth.oauth.token.TokenReplay;
import org.ecotown.auth.signin.step.InterruptedRequestCarrier;
import org.ecotown.auth.signin.step.SignInStep;
import org.ecotown.auth.signin.step.SignInSteps;
import org.ecotown.platform.problem.Problems;
import org.ecotown.platform.security.support.AccessTokens;
import org.ecotown.platform.security.support.DPoPRequests;
import org.ecotown.platform.security.support.TokenChallenge;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenExchangeAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The OAuth 2.1 and OpenID Connect endpoints.
 */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerConfiguration {

	@Bean
	@Order(1)
	SecurityFilterChain authorizationServer(HttpSecurity http, RegisteredClients clients, RequestCache requests,
			Issuer issuer, SigningKeys keys, ObjectProvider<SignInStep> steps, ClientSecretCheck secrets,
			ClientAssertions assertions, TokenReplay replay, Introspection introspection, AuthorizationStore store,
			ClientSessions sessions, SessionsAtClients atClients, DPoPTokenRequests.Factory proofs,
			TokenExchange exchange, IdTokenHints hints, Problems problems) {
		TokenChallenge challenge = new TokenChallenge(problems);
		MediaTypeRequestMatcher pages = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
		// a program without credentials gets 401, not a page
		pages.setIgnoredMediaTypes(Set.of(MediaType.ALL));
		return http.oauth2AuthorizationServer((server) -> {
			http.securityMatcher(server.getEndpointsMatcher());
			server.oidc((oidc) -> oidc.logoutEndpoint((logout) -> logout.errorResponseHandler(new RefusalPage(issuer))
				.authenticationProviders((providers) -> {
					providers.clear();
					providers.add(new SignOut(clients, hints, atClients));
				}))
				.userInfoEndpoint((endpoint) -> endpoint.errorResponseHandler(ClientRefusal.ofToken()))
				.providerConfigurationEndpoint(
						(endpoint) -> endpoint.providerConfigurationCustomizer(PublishedMetadata::openId)));
			server.authorizationServerMetadataEndpoint(
					(endpoint) -> endpoint.authorizationServerMetadataCustomizer(PublishedMetadata::oauth));
			server.authorizationEndpoint(
					(endpoint) -> endpoint.consentPage(issuer.url("/consent")).authenticationProviders((providers) -> {
						RedirectAddresses.check(providers);
						ConsentRequired.ask(providers);
					})
						.authorizationResponseHandler(new AuthorizationResponses(issuer, sessions))
						.errorResponseHandler(new RefusalPage(issuer)));
			server.pushedAuthorizationRequestEndpoint(
					(endpoint) -> endpoint.authenticationProviders(RedirectAddresses::check)
						.pushedAuthorizationRequestConverters(PushedRequests::refuseOthers));
			server.tokenEndpoint((endpoint) -> endpoint
				.accessTokenRequestConverters((converters) -> converters.addFirst(new RegisteredScopesByDefault()))
				.authenticationProviders((providers) -> {
					providers.removeIf(OAuth2TokenExchangeAuthenticationProvider.class::isInstance);
					providers.replaceAll(replay::around);
					providers.add(exchange);
				}));
			server.tokenIntrospectionEndpoint((endpoint) -> endpoint
				.authenticationProviders((providers) -> providers.replaceAll(introspection::around)));
			server
				.clientAuthentication((authentication) -> authentication.errorResponseHandler(ClientRefusal.ofClient())
					.authenticationConverters((converters) -> converters.add(new PublicClientWithoutCode.Converter()))
					.authenticationProviders((providers) -> {
						providers.addFirst(new PublicClientWithoutCode.Provider(clients));
						providers.forEach((provider) -> {
							if (provider instanceof ClientSecretAuthenticationProvider bySecret) {
								bySecret.setPasswordEncoder(secrets);
							}
							if (provider instanceof JwtClientAssertionAuthenticationProvider byAssertion) {
								byAssertion.setJwtDecoderFactory(assertions);
							}
						});
						providers.replaceAll((provider) -> new RenewedClient(provider, clients));
					}));
		})
			.authorizeHttpRequests((requestsTo) -> requestsTo.anyRequest().authenticated())
			// besides the API's own tokens those of partners, which are good for nothing
			// else
			.oauth2ResourceServer((identity) -> identity.authenticationEntryPoint(challenge)
				.jwt((jwt) -> jwt.decoder(AccessTokens.decoder(keys, issuer.issuer().toString(),
						Set.of("ecotown-api", "auth", issuer.issuer().toString()))))
				.dPoP((bound) -> bound.authenticationConverter(new DPoPRequests(issuer.issuer().toString()))
					.authenticationFailureHandler(new AuthenticationEntryPointFailureHandler(challenge))))
			.requestCache((cache) -> cache.requestCache(requests))
			.addFilterBefore(new InterruptedRequestCarrier(), SecurityContextHolderFilter.class)
			.addFilterAfter(new SignOutWithoutHint(), HeaderWriterFilter.class)
			.addFilterBefore(new PushedRequests(store, clients, new RefusalPage(issuer)),
					ExceptionTranslationFilter.class)
			.addFilterAfter(proofs.filter(), AuthorizationFilter.class)
			.addFilterBefore(new SignInSteps(steps.stream().toList(), requests, new RefusalPage(issuer)),
					AuthorizationFilter.class)
			.exceptionHandling((refused) -> refused
				.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/sign-in"),
						new AndRequestMatcher(pages, endpoint("/oauth2/authorize")))
				.defaultAuthenticationEntryPointFor(ClientRefusal.ofClient(),
						new OrRequestMatcher(endpoint("/oauth2/token"), endpoint("/oauth2/par"),
								endpoint("/oauth2/revoke"), endpoint("/oauth2/introspect")))
				.defaultAuthenticationEntryPointFor(challenge, AnyRequestMatcher.INSTANCE))
			.build();
	}

	private static RequestMatcher endpoint(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(path);
	}

	@Bean
	AuthorizationServerSettings authorizationServerSettings(Issuer issuer) {
		return AuthorizationServerSettings.builder().issuer(issuer.issuer().toString()).build();
	}

	@Bean
	OAuth2AuthorizationConsentService authorizationConsents(JdbcOperations jdbc) {
		return new Consents(jdbc);
	}

	@Bean
	OAuth2TokenGenerator<?> tokenGenerator(JwtEncoder encoder, TokenClaims claims,
			RefreshTokenProperties refreshTokens) {
		JwtGenerator tokens = new JwtGenerator(encoder);
		tokens.setJwtCustomizer(claims);
		return new DelegatingOAuth2TokenGenerator(tokens, new RefreshTokens(refreshTokens));
	}

	/**
	 * Checks the tokens this service gets itself without asking itself for its keys.
	 */
	@Bean
	JwtDecoder jwtDecoder(SigningKeys keys, Issuer issuer) {
		return AccessTokens.decoder(keys, issuer.issuer().toString(), Set.of("ecotown-api", "auth"));
	}

}
