package org.ecotown.auth.partner.federation.provider;

import java.util.Set;

import org.ecotown.auth.partner.outbound.PartnerHttp;
import org.jspecify.annotations.Nullable;

import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * Exchanges an authorization code for what the provider says about the person, with
 * Spring Security's OpenID Connect client over guarded connections.
 */
@Component
public class CodeExchange {

	private static final Set<String> TOKEN_ERRORS = Set.of("invalid_id_token", "invalid_nonce",
			"missing_signature_verifier", "invalid_user_info_response");

	private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens;

	private final OidcUserService people = new OidcUserService();

	CodeExchange(PartnerHttp http) {
		RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
		client.setRestClient(http.restClient()
			.configureMessageConverters((converters) -> converters.disableDefaults()
				.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		this.tokens = client;
		RestTemplate userinfo = http.restTemplate();
		userinfo.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
		DefaultOAuth2UserService users = new DefaultOAuth2UserService();
		users.setRestOperations(userinfo);
		this.people.setOauth2UserService(users);
	}

	/**
	 * Exchanges the code.
	 * @param issuer what the answer says whose it is (RFC 9207)
	 * @throws PartnerFailure when anything about the answers is not as it has to be
	 */
	public OidcUser exchange(ClientRegistration registration, Provider provider, OAuth2AuthorizationRequest sent,
			String code, @Nullable String issuer) {
		requireIssuer(provider.metadata(), issuer);
		OidcAuthorizationCodeAuthenticationProvider client = new OidcAuthorizationCodeAuthenticationProvider(
				this.tokens, this.people);
		client.setJwtDecoderFactory((known) -> IdentityTokens.decoder(known, provider));
		OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
			.redirectUri(sent.getRedirectUri())
			.state(sent.getState())
			.build();
		try {
			return (OidcUser) ((OAuth2LoginAuthenticationToken) client.authenticate(
					new OAuth2LoginAuthenticationToken(registration, new OAuth2AuthorizationExchange(sent, answer))))
				.getPrincipal();
		}
		catch (OAuth2AuthenticationException ex) {
			throw PartnerFailure.of(ex, TOKEN_ERRORS.contains(ex.getError().getErrorCode()) ? PartnerFault.TOKEN_REFUSED
					: PartnerFault.CODE_REFUSED);
		}
	}

	/**
	 * The defence against mix-up of providers (RFC 9207, section 2.4).
	 */
	public static void requireIssuer(ProviderMetadata metadata, @Nullable String issuer) {
		boolean right = (issuer != null) ? issuer.equals(metadata.issuer()) : !metadata.issInResponse();
		if (!right) {
			throw new PartnerFailure(PartnerFault.OTHER_SIGN_IN);
		}
	}

}
