package org.ecotown.auth.oauth.dpop;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.ecotown.auth.config.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Repository;

/**
 * Takes a proof once, whichever instance it is shown to.
 */
@Repository
class UsedProofs implements OAuth2TokenValidator<Jwt> {

	/** Longer than a proof is accepted, by the clock of any instance. */
	private static final Duration REMEMBERED = Duration.ofMinutes(3);

	private final JdbcClient jdbc;

	private final Clock clock;

	UsedProofs(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public OAuth2TokenValidatorResult validate(Jwt proof) {
		String id = proof.getId();
		return (id != null && add(id)) ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult
			.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_DPOP_PROOF, "The proof was used before", null));
	}

	@Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
	void purge() {
		this.jdbc.sql("DELETE FROM dpop_proof WHERE ends_at < :now")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private boolean add(String id) {
		return this.jdbc.sql("""
				INSERT INTO dpop_proof (jti_hash, ends_at)
				VALUES (:hash, :end)
				    ON CONFLICT DO NOTHING
				""")
			.param("hash", Sha256.of(id))
			.param("end", this.clock.instant().plus(REMEMBERED).atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

}
