package org.ecotown.gateway.session;

import java.net.URI;
import java.time.Clock;

import org.ecotown.gateway.edge.EdgeProblem;
import org.ecotown.gateway.edge.EdgeProblems;
import org.ecotown.gateway.route.RouteTable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;

/**
 * Three kinds of callers: those who go to auth itself, those with a bearer token, and
 * browsers with a session. What they may do is decided by the services.
 */
@Configuration(proxyBeanMethods = false)
class SessionSecurity {

	/**
	 * Its prefix keeps sibling domains from setting it (RFC 6265bis, section 4.1.3.2).
	 */
	static final String CSRF_COOKIE = "__Host-XSRF-TOKEN";

	private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data: blob:; "
			+ "style-src 'self'; script-src 'self'; worker-src 'self'; manifest-src 'self'; font-src 'self'; "
			+ "connect-src 'self'; object-src 'none'; " + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	/**
	 * Auth protects its own pages; the gateway adds nothing and takes nothing away.
	 */
	@Bean
	@Order(1)
	SecurityWebFilterChain authItself(ServerHttpSecurity http, RouteTable table) {
		return bare(http, ServerWebExchangeMatchers.pathMatchers(table.ofAuthItself()));
	}

	/**
	 * Auth says that a session ended; its signature is what counts there.
	 */
	@Bean
	@Order(0)
	SecurityWebFilterChain endOfSessions(ServerHttpSecurity http) {
		return bare(http, ServerWebExchangeMatchers.pathMatchers(BackChannelLogout.PATH));
	}

	/**
	 * A bearer token is passed on as it is. No cookie counts here, so there is nothing to
	 * forge.
	 */
	@Bean
	@Order(2)
	SecurityWebFilterChain bearer(ServerHttpSecurity http) {
		return bare(http, SessionSecurity::hasAuthorization);
	}

	@Bean
	@Order(3)
	SecurityWebFilterChain browser(ServerHttpSecurity http, SignInProperties properties,
			ReactiveClientRegistrationRepository registrations, EdgeProblems problems) {
		ReturnTo returnTo = new ReturnTo();
		return http.authorizeExchange((exchanges) -> exchanges.anyExchange().permitAll())
			.requestCache((cache) -> cache.requestCache(NoOpServerRequestCache.getInstance()))
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfCookie())
				.csrfTokenRequestHandler(new CsrfHeader())
				.accessDeniedHandler((exchange, ex) -> refuse(exchange, problems)))
			.exceptionHandling((faults) -> faults
				.authenticationEntryPoint((exchange, ex) -> problems.send(exchange, EdgeProblem.UNAUTHENTICATED))
				.accessDeniedHandler((exchange, ex) -> problems.send(exchange, EdgeProblem.FORBIDDEN)))
			.oauth2Login((login) -> login.authorizationRequestResolver(new StepUpRequests(registrations))
				.authenticationSuccessHandler(returnTo)
				.authenticationFailureHandler(new RedirectServerAuthenticationFailureHandler("/?sign-in=failed")))
			.logout((logout) -> logout.logoutSuccessHandler(signOutAtAuth(registrations, properties.issuer())))
			.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
				.frameOptions((frames) -> frames.mode(Mode.DENY))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
				.permissionsPolicy((permissions) -> permissions.policy("camera=(self), geolocation=(), microphone=()"))
				// the services and the web app say themselves what may be kept
				.cache(ServerHttpSecurity.HeaderSpec.CacheSpec::disable))
			.addFilterBefore(new IdleSessions(Clock.systemUTC()), SecurityWebFiltersOrder.HTTP_HEADERS_WRITER)
			.addFilterBefore(returnTo, SecurityWebFiltersOrder.HTTP_HEADERS_WRITER)
			.addFilterBefore(new SameOrigin(properties.issuer(), problems), SecurityWebFiltersOrder.CSRF)
			.addFilterAfter(csrfCookieAlways(), SecurityWebFiltersOrder.CSRF)
			.build();
	}

	private static SecurityWebFilterChain bare(ServerHttpSecurity http, ServerWebExchangeMatcher matcher) {
		return http.securityMatcher(matcher)
			.authorizeExchange((exchanges) -> exchanges.anyExchange().permitAll())
			.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
			.requestCache((cache) -> cache.requestCache(NoOpServerRequestCache.getInstance()))
			.csrf(ServerHttpSecurity.CsrfSpec::disable)
			.logout(ServerHttpSecurity.LogoutSpec::disable)
			.headers(ServerHttpSecurity.HeaderSpec::disable)
			.build();
	}

	private static Mono<MatchResult> hasAuthorization(ServerWebExchange exchange) {
		return exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION) ? MatchResult.match()
				: MatchResult.notMatch();
	}

	/** Nobody's session can be abused of somebody who has none. */
	private static Mono<Void> refuse(ServerWebExchange exchange, EdgeProblems problems) {
		return new WebSessionServerSecurityContextRepository().load(exchange)
			.hasElement()
			.flatMap((session) -> problems.send(exchange,
					session ? EdgeProblem.FORGED_REQUEST : EdgeProblem.UNAUTHENTICATED));
	}

	private static CookieServerCsrfTokenRepository csrfCookie() {
		CookieServerCsrfTokenRepository repository = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
		repository.setCookieName(CSRF_COOKIE);
		repository.setCookieCustomizer((cookie) -> cookie.secure(true).sameSite("Lax").path("/"));
		return repository;
	}

	/**
	 * The token is made when somebody asks for it; ask, so that the web app finds its
	 * cookie.
	 */
	private static WebFilter csrfCookieAlways() {
		return (exchange, chain) -> {
			Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
			return token.then(chain.filter(exchange));
		};
	}

	/**
	 * Ends the session at auth, too.
	 */
	private static ServerLogoutSuccessHandler signOutAtAuth(ReactiveClientRegistrationRepository registrations,
			URI issuer) {
		OidcClientInitiatedServerLogoutSuccessHandler handler = new OidcClientInitiatedServerLogoutSuccessHandler(
				registrations);
		handler.setPostLogoutRedirectUri(issuer + "/");
		handler.setLogoutSuccessUrl(URI.create("/"));
		return handler;
	}

}
