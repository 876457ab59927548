package org.ecotown.gateway.session;

import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;

/**
 * Asks auth for a fresh second factor where the web app starts a sign-in with
 * {@code ?stepUp=true}, because a service wants one (RFC 9470).
 */
final class StepUpRequests implements ServerOAuth2AuthorizationRequestResolver {

	private static final String FRESH_SECOND_FACTOR = "urn:ecotown:acr:2";

	private final ServerOAuth2AuthorizationRequestResolver requests;

	StepUpRequests(ReactiveClientRegistrationRepository registrations) {
		this.requests = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
		return this.requests.resolve(exchange).map((request) -> stepUp(exchange, request));
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registration) {
		return this.requests.resolve(exchange, registration).map((request) -> stepUp(exchange, request));
	}

	private static OAuth2AuthorizationRequest stepUp(ServerWebExchange exchange, OAuth2AuthorizationRequest request) {
		return "true".equals(exchange.getRequest().getQueryParams().getFirst("stepUp"))
				? OAuth2AuthorizationRequest.from(request)
					.additionalParameters((more) -> more.put("acr_values", FRESH_SECOND_FACTOR))
					.build()
				: request;
	}

}
