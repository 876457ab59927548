package org.ecotown.auth.oauth.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.ecotown.auth.config.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Which codes and refresh tokens were used, as {@link AuthorizationStore} keeps them:
 * hashes, until the authorization they belong to could not be renewed any more.
 */
@Repository
public class UsedTokens {

	private final JdbcClient jdbc;

	private final Clock clock;

	UsedTokens(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Ends everything the token's authorization gave.
	 * @return what ended; empty when the token was not used before, or everything had
	 * ended already
	 */
	public Optional<Family> revokeFamilyOf(String token) {
		return this.jdbc.sql("""
				DELETE FROM issued_authorization
				 WHERE id = (SELECT authorization_id FROM used_token WHERE hash = :hash)
				RETURNING registered_client_id, principal_name
				""")
			.param("hash", Sha256.of(token))
			.query((row, number) -> new Family(row.getString("registered_client_id"), row.getString("principal_name")))
			.optional();
	}

	@Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
	void purge() {
		this.jdbc.sql("DELETE FROM used_token WHERE ends_at < :now")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * The tokens of one sign-in of a person at a client.
	 *
	 * @param client the id of the client's row
	 * @param person whom they speak for
	 */
	public record Family(String client, String person) {
	}

}
