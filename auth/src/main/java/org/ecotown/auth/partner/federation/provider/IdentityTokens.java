package org.ecotown.auth.partner.federation.provider;

import java.util.stream.Collectors;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Checks identity tokens as OpenID Connect Core 1.0, section 3.1.3.7, demands: signature,
 * {@code iss}, {@code aud}, {@code azp}, {@code exp}, {@code iat}. The nonce is checked
 * by Spring Security's provider.
 */
final class IdentityTokens {

	private IdentityTokens() {
	}

	static JwtDecoder decoder(ClientRegistration registration, Provider provider) {
		DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();
		signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(
				provider.metadata().acceptedAlgorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet()),
				provider.keys()));
		signatures.setJWTClaimsSetVerifier((claims, context) -> {
			// Spring Security's validators do that
		});
		NimbusJwtDecoder decoder = new NimbusJwtDecoder(signatures);
		decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
				new OidcIdTokenValidator(registration)));
		return decoder;
	}

}
