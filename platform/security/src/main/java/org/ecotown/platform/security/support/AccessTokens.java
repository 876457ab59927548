package org.ecotown.platform.security.support;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Decodes access tokens (RFC 9068): type {@code at+jwt}, ES256 or RS256, issuer,
 * audience, expiry, a subject that is a person or the client. Keys are cached, refreshed
 * ahead of time, and kept while auth is down.
 */
public final class AccessTokens {

	private static final int KEYS_TIMEOUT_MS = 1000;

	private static final int KEYS_MAX_BYTES = 64 * 1024;

	/**
	 * How often the keys are asked for, at the most, because a token names one that is
	 * not known.
	 */
	private static final Duration KEYS_INTERVAL = Duration.ofSeconds(1);

	private static final Duration STALE_KEYS = Duration.ofHours(12);

	private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

	private AccessTokens() {
	}

	public static JwtDecoder decoder(URI keys, String issuer, Set<String> audiences) {
		return decoder(remote(keys), issuer, audiences);
	}

	public static JwtDecoder decoder(JWKSource<SecurityContext> keys, String issuer, Set<String> audiences) {
		DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
		processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
		processor
			.setJWSKeySelector(new JWSVerificationKeySelector<>(Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256), keys));
		// claims are validated below, where the reasons end up in the logs
		processor.setJWTClaimsSetVerifier((claims, context) -> {
		});
		NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
		decoder.setJwtValidator(validator(issuer, audiences));
		return decoder;
	}

	private static OAuth2TokenValidator<Jwt> validator(String issuer, Set<String> audiences) {
		JwtTimestampValidator times = new JwtTimestampValidator(CLOCK_SKEW);
		times.setAllowEmptyExpiryClaim(false);
		return new DelegatingOAuth2TokenValidator<>(times, new JwtIssuerValidator(issuer),
				new JwtClaimValidator<List<String>>(JwtClaimNames.AUD,
						(aud) -> aud != null && aud.stream().anyMatch(audiences::contains)),
				new SubjectValidator());
	}

	private static JWKSource<SecurityContext> remote(URI keys) {
		try {
			URL url = keys.toURL();
			return new KnownKeys(JWKSourceBuilder
				.create(url, new DefaultResourceRetriever(KEYS_TIMEOUT_MS, KEYS_TIMEOUT_MS, KEYS_MAX_BYTES))
				.retrying(true)
				.rateLimited(KEYS_INTERVAL.toMillis())
				.outageTolerant(STALE_KEYS.toMillis())
				.build());
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException("ecotown.auth.url is not a URL: " + keys, ex);
		}
	}

}
