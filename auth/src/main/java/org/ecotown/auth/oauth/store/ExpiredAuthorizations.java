package org.ecotown.auth.oauth.store;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes authorizations of which nothing can be used any more. Instances may do so at
 * the same time; each skips the rows another one is at.
 */
@Component
class ExpiredAuthorizations {

	private static final int BATCH = 1_000;

	/** How long an abandoned sign-in or consent may take. */
	private static final Duration GRACE = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	ExpiredAuthorizations(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
	void purge() {
		int purged;
		do {
			purged = purgeBatch();
		}
		while (purged == BATCH);
	}

	private int purgeBatch() {
		return this.jdbc.sql("""
				DELETE FROM issued_authorization
				 WHERE id IN (
				       SELECT id
				         FROM issued_authorization
				        WHERE greatest(started_at, code_expires_at, access_token_expires_at,
				                       refresh_token_expires_at) < :end
				        LIMIT :batch
				          FOR UPDATE SKIP LOCKED)
				""")
			.param("end", this.clock.instant().minus(GRACE).atOffset(ZoneOffset.UTC))
			.param("batch", BATCH)
			.update();
	}

}
