package org.ecotown.auth.signin.factor;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.oauth.signingkey.KeyEncryption;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The authenticator apps of people, one each. Secrets are encrypted in the database.
 */
@Service
@Transactional
public class Authenticators {

	private static final Map<String, String> METHOD = Map.of("factor", "authenticator");

	private static final Pattern CODE = Pattern.compile("\\d{6}");

	private final JdbcClient jdbc;

	private final KeyEncryption encryption;

	private final SecurityEvents events;

	private final Clock clock;

	Authenticators(JdbcClient jdbc, KeyEncryption encryption, SecurityEvents events, Clock clock) {
		this.jdbc = jdbc;
		this.encryption = encryption;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Whether the person has an app that was confirmed.
	 */
	@Transactional(readOnly = true)
	public boolean has(PersonId person) {
		return secret(person, "secret").isPresent();
	}

	/**
	 * The secret that waits for its first code; a new one if none does.
	 */
	String pending(PersonId person) {
		return secret(person, "pending_secret").orElseGet(() -> {
			String secret = Totp.newSecret();
			this.jdbc.sql("""
					INSERT INTO authenticator (person, pending_secret)
					VALUES (:person, :secret)
					    ON CONFLICT (person) DO UPDATE
					   SET pending_secret = coalesce(authenticator.pending_secret, excluded.pending_secret)
					""")
				.param("person", person.value())
				.param("secret", this.encryption.encrypt(subject(person), secret))
				.update();
			return secret(person, "pending_secret").orElseThrow();
		});
	}

	/**
	 * Takes the pending secret into use, in the place of an earlier one.
	 * @return whether the code was right
	 */
	boolean confirm(PersonId person, String code) {
		OptionalLong step = step(secret(person, "pending_secret"), code);
		if (step.isEmpty()) {
			return false;
		}
		this.jdbc.sql("""
				UPDATE authenticator
				   SET secret = pending_secret, pending_secret = NULL, last_step = :step, added_at = now()
				 WHERE person = :person
				""").param("step", step.getAsLong()).param("person", person.value()).update();
		this.events.record(NewSecurityEvent.of(SecurityEventType.FACTOR_ADDED).person(person.value()).details(METHOD));
		return true;
	}

	/**
	 * Checks a code. Each is accepted once, and none that is older than an accepted one.
	 */
	boolean accept(PersonId person, String code) {
		OptionalLong step = step(secret(person, "secret"), code);
		return step.isPresent() && this.jdbc.sql("""
				UPDATE authenticator
				   SET last_step = :step
				 WHERE person = :person
				   AND last_step < :step
				""").param("step", step.getAsLong()).param("person", person.value()).update() == 1;
	}

	/**
	 * Removes the app of a person, if there is one.
	 */
	public void remove(PersonId person) {
		boolean had = has(person);
		this.jdbc.sql("DELETE FROM authenticator WHERE person = :person").param("person", person.value()).update();
		if (had) {
			this.events
				.record(NewSecurityEvent.of(SecurityEventType.FACTOR_REMOVED).person(person.value()).details(METHOD));
		}
	}

	private OptionalLong step(Optional<String> secret, String typed) {
		String code = typed.replaceAll("\\s", "");
		if (secret.isEmpty() || !CODE.matcher(code).matches()) {
			return OptionalLong.empty();
		}
		return Totp.step(secret.get(), code, this.clock.instant());
	}

	private Optional<String> secret(PersonId person, String column) {
		return this.jdbc.sql("SELECT " + column + " AS secret FROM authenticator WHERE person = :person")
			.param("person", person.value())
			.query((row, number) -> Optional.ofNullable(row.getBytes("secret")))
			.optional()
			.flatMap((stored) -> stored)
			.map((stored) -> this.encryption.decrypt(subject(person), stored));
	}

	private static String subject(PersonId person) {
		return "authenticator of " + person;
	}

}
