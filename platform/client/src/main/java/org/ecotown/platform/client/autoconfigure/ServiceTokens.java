package org.ecotown.platform.client.autoconfigure;

import java.net.http.HttpClient;

import org.ecotown.platform.client.support.ExchangedTokens;
import org.ecotown.platform.client.support.ServiceToken;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientTokenExchangeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * Puts together how the service gets tokens: at auth, under its own name, within the
 * deadline of all calls.
 */
class ServiceTokens {

	private final String service;

	private final ClientProperties properties;

	private final RestClient auth;

	ServiceTokens(String service, ClientProperties properties, HttpClient http) {
		this.service = service;
		this.properties = properties;
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
		requests.setReadTimeout(properties.readTimeout());
		this.auth = RestClient.builder()
			.requestFactory(requests)
			.configureMessageConverters((converters) -> converters.registerDefaults()
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build();
	}

	ServiceToken own() {
		RestClientClientCredentialsTokenResponseClient endpoint = new RestClientClientCredentialsTokenResponseClient();
		endpoint.setRestClient(this.auth);
		ClientCredentialsOAuth2AuthorizedClientProvider provider = new ClientCredentialsOAuth2AuthorizedClientProvider();
		provider.setAccessTokenResponseClient(endpoint);
		return new ServiceToken(registration(AuthorizationGrantType.CLIENT_CREDENTIALS), provider);
	}

	ExchangedTokens exchanged() {
		RestClientTokenExchangeTokenResponseClient endpoint = new RestClientTokenExchangeTokenResponseClient();
		endpoint.setRestClient(this.auth);
		endpoint.addParametersConverter(ExchangedTokens.ForPeer::parameters);
		return new ExchangedTokens(registration(AuthorizationGrantType.TOKEN_EXCHANGE), endpoint);
	}

	private ClientRegistration registration(AuthorizationGrantType grant) {
		return ClientRegistration.withRegistrationId("self")
			.clientId(this.service)
			.clientSecret(this.properties.clientSecret())
			.authorizationGrantType(grant)
			.tokenUri(this.properties.auth().url() + "/oauth2/token")
			.build();
	}

}
