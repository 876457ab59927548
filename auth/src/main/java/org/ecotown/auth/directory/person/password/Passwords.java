package org.ecotown.auth.directory.person.password;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.name.TypedName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The passwords of local accounts, hashed with Argon2id.
 */
@Component
public class Passwords {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final NormalisedPasswordEncoder encoder;

	Passwords(JdbcClient jdbc, Clock clock, PasswordHashProperties cost) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.encoder = new NormalisedPasswordEncoder(new LimitedPasswordEncoder(NativeArgon2.encoder(cost)));
	}

	/**
	 * What hashes and checks passwords.
	 */
	public PasswordEncoder encoder() {
		return this.encoder;
	}

	/**
	 * The account that signs in with a user name, as far as the person has a password and
	 * may sign in.
	 */
	public Optional<Account> account(String typed) {
		TypedName name = TypedName.of(typed);
		return this.jdbc.sql("""
				SELECT person.id, password.hash, person.demo
				  FROM person
				  JOIN password ON password.person = person.id
				 WHERE person.username IN (:username, :phone)
				   AND person.state = 'active'
				 ORDER BY person.username = :username DESC
				 LIMIT 1
				""")
			.param("username", name.username())
			.param("phone", name.meant())
			.query((row, number) -> new Account(new PersonId(row.getObject("id", java.util.UUID.class)),
					row.getString("hash"), row.getBoolean("demo")))
			.optional();
	}

	public Optional<String> hash(PersonId person) {
		return this.jdbc.sql("SELECT hash FROM password WHERE person = :person")
			.param("person", person.value())
			.query(String.class)
			.optional();
	}

	public void set(PersonId person, String password) {
		this.jdbc.sql("""
				INSERT INTO password (person, hash, changed_at)
				VALUES (:person, :hash, :now)
				    ON CONFLICT (person) DO UPDATE
				   SET hash = excluded.hash, changed_at = excluded.changed_at
				""")
			.param("person", person.value())
			.param("hash", this.encoder.encode(password))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * Hashes a password anew that is right only as it was typed, not in the form in which
	 * passwords are compared: its hash is older than that form.
	 * @param hash what the password was checked against
	 */
	public void renew(PersonId person, String password, String hash) {
		if (this.encoder.isOlder(password, hash)) {
			this.jdbc.sql("UPDATE password SET hash = :next WHERE person = :person AND hash = :hash")
				.param("person", person.value())
				.param("next", this.encoder.encode(password))
				.param("hash", hash)
				.update();
		}
	}

	public void remove(PersonId person) {
		this.jdbc.sql("DELETE FROM password WHERE person = :person").param("person", person.value()).update();
	}

	/**
	 * What signing in needs to know of a person.
	 *
	 * @param person who it is
	 * @param passwordHash the hash to check against
	 * @param demo whether it exists on a developer's machine only
	 */
	public record Account(PersonId person, String passwordHash, boolean demo) {
	}

}
