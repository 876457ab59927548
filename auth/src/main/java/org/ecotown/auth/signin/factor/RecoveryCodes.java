package org.ecotown.auth.signin.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.ecotown.auth.config.Sha256;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes on paper for the day the second factor is lost. They are random enough (79 bits)
 * for a plain hash.
 */
@Service
@Transactional
public class RecoveryCodes {

	/** Without letters and digits that look alike on paper. */
	private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int CODES = 10;

	private static final int CHARACTERS = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient jdbc;

	private final SecurityEvents events;

	RecoveryCodes(JdbcClient jdbc, SecurityEvents events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * How many codes the person has not used yet.
	 */
	@Transactional(readOnly = true)
	public int left(PersonId person) {
		return this.jdbc.sql("SELECT count(*) FROM recovery_code WHERE person = :person AND used_at IS NULL")
			.param("person", person.value())
			.query(Integer.class)
			.single();
	}

	/**
	 * New codes in the place of all earlier ones; not to be read again.
	 */
	List<String> renew(PersonId person) {
		remove(person);
		List<String> codes = Stream.generate(RecoveryCodes::newCode).limit(CODES).toList();
		codes.forEach((code) -> this.jdbc.sql("INSERT INTO recovery_code (person, hash) VALUES (:person, :hash)")
			.param("person", person.value())
			.param("hash", hash(code))
			.update());
		this.events.record(NewSecurityEvent.of(SecurityEventType.FACTOR_ADDED)
			.person(person.value())
			.details(Map.of("factor", "recovery-codes")));
		return codes;
	}

	/**
	 * Uses a code up.
	 * @return whether it was one that had not been used
	 */
	boolean accept(PersonId person, String code) {
		boolean accepted = this.jdbc.sql("""
				UPDATE recovery_code
				   SET used_at = now()
				 WHERE person = :person
				   AND hash = :hash
				   AND used_at IS NULL
				""").param("person", person.value()).param("hash", hash(code)).update() == 1;
		if (accepted) {
			this.events.record(NewSecurityEvent.of(SecurityEventType.RECOVERY_CODE_USED)
				.person(person.value())
				.details(Map.of("left", Integer.toString(left(person)))));
		}
		return accepted;
	}

	void remove(PersonId person) {
		this.jdbc.sql("DELETE FROM recovery_code WHERE person = :person").param("person", person.value()).update();
	}

	private static String newCode() {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < CHARACTERS; i++) {
			if (i > 0 && i % 4 == 0) {
				code.append('-');
			}
			code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		}
		return code.toString();
	}

	private static byte[] hash(String code) {
		String bare = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		return Sha256.of(bare);
	}

}
