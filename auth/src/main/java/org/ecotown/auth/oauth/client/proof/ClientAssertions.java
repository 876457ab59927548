package org.ecotown.auth.oauth.client.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.ecotown.auth.config.Issuer;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Checks the assertions by which clients prove themselves (RFC 7523, section 3; FAPI 2.0,
 * section 5.3.2.1): signed with a key of the client, meant for this service alone, living
 * five minutes at most, used once.
 */
@Component
public class ClientAssertions implements JwtDecoderFactory<RegisteredClient> {

	public static final String KEYS_SETTING = "ecotown.client.keys";

	private static final Duration LONGEST = Duration.ofMinutes(5);

	/** Two clocks are never quite the same. */
	private static final Duration SKEW = Duration.ofSeconds(10);

	private static final int LONGEST_ID = 255;

	private static final DefaultJOSEObjectTypeVerifier<SecurityContext> TYPES = new DefaultJOSEObjectTypeVerifier<>(
			JOSEObjectType.JWT, new JOSEObjectType("client-authentication+jwt"), null);

	private final UsedAssertions used;

	private final Set<String> audiences;

	private final Clock clock;

	ClientAssertions(UsedAssertions used, Issuer issuer, Clock clock) {
		this.used = used;
		this.audiences = Set.of(issuer.issuer().toString(), issuer.url("/oauth2/token"));
		this.clock = clock;
	}

	@Override
	public JwtDecoder createDecoder(RegisteredClient client) {
		JWKSet keys = client.getClientSettings().getSetting(KEYS_SETTING);
		DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
		processor.setJWSTypeVerifier(TYPES);
		processor
			.setJWSKeySelector(new JWSVerificationKeySelector<>(ClientKeys.ALGORITHMS, new ImmutableJWKSet<>(keys)));
		processor.setJWTClaimsSetVerifier((claims, context) -> {
		});
		NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
		decoder.setJwtValidator((assertion) -> {
			String fault = fault(client.getClientId(), assertion);
			return (fault == null) ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult
				.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, "Client assertion: " + fault, null));
		});
		return decoder;
	}

	private @Nullable String fault(String clientId, Jwt assertion) {
		if (!clientId.equals(assertion.getClaimAsString("iss")) || !clientId.equals(assertion.getSubject())) {
			return "iss and sub must be the client id";
		}
		List<String> audience = assertion.getAudience();
		if (audience == null || audience.isEmpty() || !this.audiences.containsAll(audience)) {
			return "aud must be the issuer or the token endpoint";
		}
		Instant now = this.clock.instant();
		Instant end = assertion.getExpiresAt();
		if (end == null || !end.plus(SKEW).isAfter(now) || end.isAfter(now.plus(LONGEST).plus(SKEW))) {
			return "exp must be within five minutes";
		}
		if (later(assertion.getNotBefore(), now) || later(assertion.getIssuedAt(), now)) {
			return "not valid yet";
		}
		String id = assertion.getId();
		if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
			return "jti must be given";
		}
		// last: only an assertion that is good otherwise is used up
		return this.used.firstUse(clientId, id, end.plus(SKEW)) ? null : "used before";
	}

	private static boolean later(@Nullable Instant instant, Instant now) {
		return instant != null && instant.isAfter(now.plus(SKEW));
	}

}
