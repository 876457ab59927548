package org.ecotown.auth.oauth.client.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.ecotown.auth.config.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The client assertions that were used, the same for all instances. An assertion stays
 * used whatever becomes of the request it came with.
 */
@Component
class UsedAssertions {

	private final JdbcClient jdbc;

	private final Clock clock;

	UsedAssertions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Marks an assertion as used.
	 * @param expiresAt from when on it is refused anyway
	 * @return whether it was not used before
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	boolean firstUse(String clientId, String id, Instant expiresAt) {
		return this.jdbc.sql("""
				INSERT INTO client_assertion (digest, expires_at)
				VALUES (:digest, :expiresAt)
				    ON CONFLICT DO NOTHING
				""")
			.param("digest", Sha256.of(clientId + "\u0000" + id))
			.param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	@Scheduled(fixedDelayString = "PT1M")
	void purge() {
		this.jdbc.sql("DELETE FROM client_assertion WHERE expires_at < :now")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
