package org.ecotown.auth.signin.throttle;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts attempts in PostgreSQL, so that all replicas count together. An attempt counts
 * as failed from its beginning on until it is forgiven: many at the same moment are no
 * way around the limit.
 */
@Component
public class Attempts {

	private final JdbcClient jdbc;

	private final SecurityEvents events;

	Attempts(JdbcClient jdbc, SecurityEvents events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Begins an attempt.
	 * @return how long to wait first; empty when it may go on
	 */
	public Optional<Duration> begin(Limit limit, String subject) {
		Optional<Integer> failures = this.jdbc.sql("""
				INSERT INTO sign_in_attempts AS stored (key, failures, last_at, open_at)
				VALUES (:key, 1, clock_timestamp(), clock_timestamp())
				    ON CONFLICT (key) DO UPDATE
				   SET failures = CASE WHEN stored.last_at < clock_timestamp() - make_interval(secs => :memory)
				                       THEN 1 ELSE stored.failures + 1 END,
				       last_at = clock_timestamp(),
				       open_at = clock_timestamp() + make_interval(secs =>
				                 CASE WHEN stored.failures + 1 < :free
				                        OR stored.last_at < clock_timestamp() - make_interval(secs => :memory)
				                      THEN 0
				                      ELSE least(:longest, :first * 2 ^ least(stored.failures + 1 - :free, 20)) END)
				 WHERE stored.open_at <= clock_timestamp()
				RETURNING failures
				""")
			.param("key", key(limit, subject))
			.param("free", limit.free())
			.param("memory", (double) limit.memory().toSeconds())
			.param("first", (double) limit.first().toSeconds())
			.param("longest", (double) limit.longest().toSeconds())
			.query(Integer.class)
			.optional();
		if (failures.isEmpty()) {
			return Optional.of(untilOpen(limit, subject));
		}
		if (failures.get() == limit.free()) {
			this.events.record(NewSecurityEvent.of(SecurityEventType.SIGN_IN_THROTTLED)
				.details(Map.of("limit", limit.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
		}
		return Optional.empty();
	}

	/**
	 * Begins an attempt that counts against several limits, or against none when one of
	 * them is reached.
	 * @return how long to wait first; empty when it may go on
	 */
	Optional<Duration> begin(List<Counted> counts) {
		List<Counted> begun = new ArrayList<>();
		for (Counted count : counts) {
			Optional<Duration> wait = begin(count.limit(), count.subject());
			if (wait.isPresent()) {
				begun.forEach((other) -> forgive(other.limit(), other.subject()));
				return wait;
			}
			begun.add(count);
		}
		return Optional.empty();
	}

	/**
	 * The attempt that counted against these limits succeeded. Where others may have
	 * failed, too, only this one is forgiven.
	 */
	void succeeded(List<Counted> counts) {
		counts.forEach((count) -> {
			if (count.limit().isForgottenBySuccess()) {
				forget(count.limit(), count.subject());
			}
			else {
				forgive(count.limit(), count.subject());
			}
		});
	}

	/**
	 * The attempt succeeded; the failures before it still count.
	 */
	public void forgive(Limit limit, String subject) {
		this.jdbc.sql("""
				UPDATE sign_in_attempts
				   SET failures = greatest(failures - 1, 0), open_at = clock_timestamp()
				 WHERE key = :key
				""").param("key", key(limit, subject)).update();
	}

	/**
	 * The attempt succeeded and shows that the failures before it were the owner's own.
	 */
	public void forget(Limit limit, String subject) {
		this.jdbc.sql("DELETE FROM sign_in_attempts WHERE key = :key").param("key", key(limit, subject)).update();
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
	void purge() {
		this.jdbc.sql("DELETE FROM sign_in_attempts WHERE last_at < now() - interval '2 days'").update();
	}

	private Duration untilOpen(Limit limit, String subject) {
		return this.jdbc.sql("""
				SELECT clock_timestamp() AS now, open_at
				  FROM sign_in_attempts
				 WHERE key = :key
				""")
			.param("key", key(limit, subject))
			.query((row, number) -> Duration.between(row.getObject("now", OffsetDateTime.class),
					row.getObject("open_at", OffsetDateTime.class)))
			.optional()
			.map((wait) -> wait.isPositive() ? Duration.ofSeconds(wait.toSeconds() + 1) : Duration.ofSeconds(1))
			.orElse(Duration.ofSeconds(1));
	}

	private static String key(Limit limit, String subject) {
		return limit.name() + ":" + subject;
	}

}
