package org.ecotown.gateway.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Checks the tokens with which auth says that a session ended (OpenID Connect
 * Back-Channel Logout 1.0, section 2.6). Spring's own check knows no algorithm but RS256.
 */
@Component
class LogoutTokens {

	private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

	private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

	private final NimbusReactiveJwtDecoder decoder;

	LogoutTokens(SignInProperties properties) {
		this.decoder = NimbusReactiveJwtDecoder.withJwkSetUri(properties.auth().url() + "/oauth2/jwks")
			.jwsAlgorithms(
					(algorithms) -> algorithms.addAll(Set.of(SignatureAlgorithm.ES256, SignatureAlgorithm.RS256)))
			.jwtProcessorCustomizer((processor) -> processor
				.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("logout+jwt"))))
			.build();
		JwtTimestampValidator times = new JwtTimestampValidator(CLOCK_SKEW);
		times.setAllowEmptyExpiryClaim(false);
		this.decoder.setJwtValidator(
				new DelegatingOAuth2TokenValidator<>(times, new JwtIssuerValidator(properties.issuer().toString()),
						new JwtClaimValidator<List<String>>("aud", (aud) -> aud != null && aud.contains("gateway")),
						new JwtClaimValidator<Map<String, Object>>("events",
								(events) -> events != null && events.get(EVENT) instanceof Map),
						new JwtClaimValidator<Object>("jti", (id) -> id != null), LogoutTokens::withoutNonce));
	}

	/**
	 * The token's claims; an error when it is not what it should be.
	 */
	Mono<Jwt> check(String token) {
		return this.decoder.decode(token);
	}

	/** So that no identity token passes for one of these. */
	private static OAuth2TokenValidatorResult withoutNonce(Jwt token) {
		return token.hasClaim("nonce")
				? OAuth2TokenValidatorResult
					.failure(new OAuth2Error("invalid_request", "A nonce is not expected", null))
				: OAuth2TokenValidatorResult.success();
	}

}
