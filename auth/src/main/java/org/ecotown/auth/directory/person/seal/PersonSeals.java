package org.ecotown.auth.directory.person.seal;

import java.security.SecureRandom;
import java.util.Optional;

import org.ecotown.auth.directory.person.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys under which the history keeps personal values, one of each person.
 */
@Component
class PersonSeals {

	private final JdbcClient jdbc;

	private final SecureRandom random = new SecureRandom();

	PersonSeals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<PersonSeal> find(PersonId person) {
		return this.jdbc.sql("SELECT key FROM person_history_key WHERE person = :person")
			.param("person", person.value())
			.query((row, number) -> new PersonSeal(row.getBytes("key")))
			.optional();
	}

	/**
	 * The key of a person, made where there is none yet.
	 */
	PersonSeal make(PersonId person) {
		byte[] key = new byte[PersonSeal.KEY_BYTES];
		this.random.nextBytes(key);
		this.jdbc.sql("""
				INSERT INTO person_history_key (person, key)
				VALUES (:person, :key)
				    ON CONFLICT DO NOTHING
				""").param("person", person.value()).param("key", key).update();
		return find(person).orElseThrow();
	}

	void destroy(PersonId person) {
		this.jdbc.sql("DELETE FROM person_history_key WHERE person = :person").param("person", person.value()).update();
	}

}
