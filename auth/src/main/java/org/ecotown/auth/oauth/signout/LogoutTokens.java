package org.ecotown.auth.oauth.signout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.config.Issuer;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/**
 * Makes logout tokens (OpenID Connect Back-Channel Logout 1.0, section 2.4).
 */
@Component
class LogoutTokens {

	private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

	private static final Duration LIFETIME = Duration.ofMinutes(2);

	private final JwtEncoder encoder;

	private final String issuer;

	private final Clock clock;

	LogoutTokens(JwtEncoder encoder, Issuer issuer, Clock clock) {
		this.encoder = encoder;
		this.issuer = issuer.issuer().toString();
		this.clock = clock;
	}

	String of(LogoutNotice notice) {
		Instant now = this.clock.instant();
		JwtClaimsSet claims = JwtClaimsSet.builder()
			.issuer(this.issuer)
			.audience(List.of(notice.clientId()))
			.subject(notice.person())
			.claim("sid", notice.sid())
			.id(UUID.randomUUID().toString())
			.issuedAt(now)
			.expiresAt(now.plus(LIFETIME))
			.claim("events", Map.of(EVENT, Map.of()))
			.build();
		JwsHeader header = JwsHeader.with(SignatureAlgorithm.ES256).type("logout+jwt").build();
		return this.encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
	}

}
