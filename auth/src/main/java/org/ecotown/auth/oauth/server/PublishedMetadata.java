package org.ecotown.auth.oauth.server;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.ecotown.auth.oauth.authorization.ResponseMode;
import org.ecotown.auth.signin.proof.Assurance;

import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadata;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;

/**
 * Makes the metadata say what this service does rather than what Spring's could do.
 */
final class PublishedMetadata {

	private static final List<String> AUTHENTICATION = List.of("client_secret_basic", "client_secret_post",
			"private_key_jwt", "none");

	/** To ask about tokens takes a client that can prove itself. */
	private static final List<String> CONFIDENTIAL = List.of("client_secret_basic", "client_secret_post",
			"private_key_jwt");

	private static final List<String> ASSERTIONS = List.of("ES256", "RS256", "PS256");

	private static final List<String> GRANTS = List.of("authorization_code", "refresh_token", "client_credentials",
			"urn:ietf:params:oauth:grant-type:token-exchange");

	private static final List<String> LOCALES = List.of("th", "en");

	private static final List<String> ASSURANCE = List.of(Assurance.ONE_FACTOR, Assurance.FRESH_SECOND_FACTOR);

	private static final List<String> PROMPTS = List.of("none", "login", "consent", "select_account");

	private PublishedMetadata() {
	}

	static void openId(OidcProviderConfiguration.Builder metadata) {
		metadata.idTokenSigningAlgorithms(only(List.of("ES256", "RS256")))
			.scopes(only(List.of("openid", "profile")))
			.tokenEndpointAuthenticationMethods(only(AUTHENTICATION))
			.tokenRevocationEndpointAuthenticationMethods(only(AUTHENTICATION))
			.tokenIntrospectionEndpointAuthenticationMethods(only(CONFIDENTIAL))
			.tlsClientCertificateBoundAccessTokens(false)
			.grantTypes(only(GRANTS))
			.claim("token_endpoint_auth_signing_alg_values_supported", ASSERTIONS)
			.claim("ui_locales_supported", LOCALES)
			.claims(PublishedMetadata::protocol);
	}

	static void oauth(OAuth2AuthorizationServerMetadata.Builder metadata) {
		metadata.tokenEndpointAuthenticationMethods(only(AUTHENTICATION))
			.tokenRevocationEndpointAuthenticationMethods(only(AUTHENTICATION))
			.tokenIntrospectionEndpointAuthenticationMethods(only(CONFIDENTIAL))
			.tlsClientCertificateBoundAccessTokens(false)
			.grantTypes(only(GRANTS))
			.claim("token_endpoint_auth_signing_alg_values_supported", ASSERTIONS)
			.claim("ui_locales_supported", LOCALES)
			.claims(PublishedMetadata::protocol);
	}

	/** What Spring's metadata has no name for. */
	private static void protocol(Map<String, Object> claims) {
		claims.put("acr_values_supported", ASSURANCE);
		claims.put("prompt_values_supported", PROMPTS);
		claims.put("response_modes_supported", ResponseMode.names());
		claims.put("claims_parameter_supported", false);
		claims.put("request_parameter_supported", false);
		// what was pushed is named so, and nothing else
		claims.put("request_uri_parameter_supported", false);
		claims.put("authorization_response_iss_parameter_supported", true);
		claims.put("backchannel_logout_supported", true);
		claims.put("backchannel_logout_session_supported", true);
		claims.put("require_pushed_authorization_requests", false);
		claims.put("revocation_endpoint_auth_signing_alg_values_supported", ASSERTIONS);
		claims.put("introspection_endpoint_auth_signing_alg_values_supported", ASSERTIONS);
	}

	private static Consumer<List<String>> only(List<String> values) {
		return (present) -> {
			present.clear();
			present.addAll(values);
		};
	}

}
