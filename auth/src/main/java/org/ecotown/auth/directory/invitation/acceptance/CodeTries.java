package org.ecotown.auth.directory.invitation.acceptance;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.directory.invitation.Invitations;
import org.ecotown.auth.directory.person.password.Passwords;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks printed codes. After many wrong ones for a phone number the next must wait, a
 * minute first, then twice as long up to an hour: too slow to guess 44 bits, and still no
 * way to lock the invited person out for good.
 */
@Component
class CodeTries {

	/** From one network there are far fewer; these are for guesses from many. */
	private static final int FREE = 50;

	private static final int MAX_MINUTES = 60;

	/** Of nothing; checked where there is no invitation, so that it takes as long. */
	private final String nobody;

	private final JdbcClient jdbc;

	private final Passwords passwords;

	private final SecurityEvents events;

	private final Clock clock;

	CodeTries(JdbcClient jdbc, Passwords passwords, SecurityEvents events, Clock clock) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.events = events;
		this.clock = clock;
		this.nobody = String.valueOf(passwords.encoder().encode(PrintedCode.make()));
	}

	/**
	 * The invitation the code belongs to.
	 */
	@Transactional
	Optional<UUID> check(String phone, String typed) {
		List<Pending> pending = this.jdbc.sql("""
				SELECT id, secret_hash, failures
				  FROM invitation
				 WHERE phone = :phone AND channel = 'code' AND accepted_at IS NULL AND revoked_at IS NULL
				   AND expires_at > :now AND coalesce(next_try_at, '-infinity') <= :now
				 ORDER BY id
				   FOR UPDATE
				""")
			.param("phone", phone)
			.param("now", Invitations.utc(this.clock.instant()))
			.query((row, number) -> new Pending(row.getObject("id", UUID.class), row.getString("secret_hash"),
					row.getInt("failures")))
			.list();
		String code = PrintedCode.read(typed).orElse("");
		if (pending.isEmpty()) {
			this.passwords.encoder().matches(code, this.nobody);
		}
		for (Pending one : pending) {
			if (this.passwords.encoder().matches(code, one.hash())) {
				return Optional.of(one.id());
			}
		}
		pending.forEach(this::failed);
		this.events
			.record(NewSecurityEvent.of(SecurityEventType.SIGN_IN_FAILED).details(Map.of("method", "printed-code")));
		return Optional.empty();
	}

	private void failed(Pending pending) {
		int beyond = pending.failures() + 1 - FREE;
		Duration wait = (beyond < 0) ? Duration.ZERO
				: Duration.ofMinutes(Math.min(1L << Math.min(beyond, 6), MAX_MINUTES));
		this.jdbc.sql("UPDATE invitation SET failures = failures + 1, next_try_at = :next WHERE id = :id")
			.param("id", pending.id())
			.param("next", Invitations.utc(this.clock.instant().plus(wait)))
			.update();
	}

	private record Pending(UUID id, String hash, int failures) {
	}

}
