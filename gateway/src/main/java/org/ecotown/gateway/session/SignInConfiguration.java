package org.ecotown.gateway.session;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * The gateway as an OpenID Connect client of auth.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

	/** The name of the registration, as in {@code /oauth2/authorization/ecotown}. */
	static final String REGISTRATION = "ecotown";

	/**
	 * Written out instead of discovered, so that the gateway starts while auth is down.
	 * The browser goes to the public address, the gateway itself goes straight to auth.
	 */
	@Bean
	ReactiveClientRegistrationRepository clientRegistrations(SignInProperties properties) {
		String issuer = properties.issuer().toString();
		String auth = properties.auth().url().toString();
		return new InMemoryReactiveClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
			.clientId("gateway")
			.clientSecret(properties.clientSecret())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
			.redirectUri(issuer + "/login/oauth2/code/" + REGISTRATION)
			.scope("openid", "profile")
			.authorizationUri(issuer + "/oauth2/authorize")
			.tokenUri(auth + "/oauth2/token")
			.jwkSetUri(auth + "/oauth2/jwks")
			.issuerUri(issuer)
			.userNameAttributeName(IdTokenClaimNames.SUB)
			.providerConfigurationMetadata(Map.of("end_session_endpoint", issuer + "/connect/logout"))
			.build());
	}

	@Bean
	ReactiveOidcIdTokenDecoderFactory idTokenDecoderFactory() {
		ReactiveOidcIdTokenDecoderFactory factory = new ReactiveOidcIdTokenDecoderFactory();
		factory.setJwsAlgorithmResolver((registration) -> SignatureAlgorithm.ES256);
		return factory;
	}

	/**
	 * Tokens live in the session: two browsers of one person do not share them, and they
	 * end with it.
	 */
	@Bean
	ServerOAuth2AuthorizedClientRepository authorizedClients() {
		return new WebSessionServerOAuth2AuthorizedClientRepository();
	}

	@Bean
	SharedRenewal authorizedClientManager(ReactiveClientRegistrationRepository registrations,
			ServerOAuth2AuthorizedClientRepository authorizedClients, ReactiveOidcIdTokenDecoderFactory idTokens) {
		return SharedRenewal.of(registrations, authorizedClients, idTokens);
	}

}
