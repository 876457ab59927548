package org.ecotown.gateway.session;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.RefreshOidcUserReactiveOAuth2AuthorizationSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

/**
 * Renews the tokens of a session once, however many requests of a screen ask at the same
 * moment. Refresh tokens are good for a single use: a second renewal beside the first
 * would sign the person out.
 */
final class SharedRenewal implements ReactiveOAuth2AuthorizedClientManager {

	private final ReactiveOAuth2AuthorizedClientManager delegate;

	private final ConcurrentMap<String, Mono<OAuth2AuthorizedClient>> underWay = new ConcurrentHashMap<>();

	SharedRenewal(ReactiveOAuth2AuthorizedClientManager delegate) {
		this.delegate = delegate;
	}

	/**
	 * @param idTokens checks the identity token that comes with a renewal: by itself
	 * Spring Security expects the algorithm of its default
	 */
	static SharedRenewal of(ReactiveClientRegistrationRepository registrations,
			ServerOAuth2AuthorizedClientRepository authorizedClients,
			ReactiveJwtDecoderFactory<ClientRegistration> idTokens) {
		RefreshOidcUserReactiveOAuth2AuthorizationSuccessHandler person = new RefreshOidcUserReactiveOAuth2AuthorizationSuccessHandler();
		person.setJwtDecoderFactory(idTokens);
		DefaultReactiveOAuth2AuthorizedClientManager manager = new DefaultReactiveOAuth2AuthorizedClientManager(
				registrations, authorizedClients);
		manager.setAuthorizedClientProvider(ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
			.authorizationCode()
			.refreshToken((renewal) -> renewal.authorizationSuccessHandler(person))
			.build());
		return new SharedRenewal(manager);
	}

	@Override
	public Mono<OAuth2AuthorizedClient> authorize(OAuth2AuthorizeRequest request) {
		return Mono.deferContextual((context) -> context.getOrEmpty(ServerWebExchange.class)
			.map((exchange) -> ((ServerWebExchange) exchange).getSession())
			.orElseGet(Mono::empty)
			.map(WebSession::getId)
			.flatMap((session) -> shared(session, request))
			.switchIfEmpty(Mono.defer(() -> this.delegate.authorize(request))));
	}

	private Mono<OAuth2AuthorizedClient> shared(String session, OAuth2AuthorizeRequest request) {
		return Mono.deferContextual((context) -> this.underWay.computeIfAbsent(session,
				(key) -> this.delegate.authorize(request)
					.contextWrite(context)
					.doFinally((signal) -> this.underWay.remove(key))
					.cache()));
	}

}
