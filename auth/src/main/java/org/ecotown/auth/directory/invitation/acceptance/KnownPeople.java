package org.ecotown.auth.directory.invitation.acceptance;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.ecotown.auth.directory.invitation.Invitations;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.platform.text.Texts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom nobody needs to invite any more, asked for many at once.
 */
@Component
public class KnownPeople {

	private final JdbcClient jdbc;

	private final Clock clock;

	KnownPeople(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Who has shown to read mail at the address, else who signs in with it.
	 */
	public Optional<PersonId> reachedBy(String email) {
		return this.jdbc.sql("""
				SELECT id
				  FROM person
				 WHERE (email_verified AND lower(email) = lower(:email)) OR username = :username
				 ORDER BY email_verified AND lower(email) = lower(:email) DESC
				 LIMIT 1
				""")
			.param("email", email)
			.param("username", Texts.searchable(email))
			.query(UUID.class)
			.optional()
			.map(PersonId::new);
	}

	/**
	 * Whether the person is reached by it as by somebody's own: the e-mail address where
	 * there is one, else the phone number.
	 */
	public boolean isReachedBy(PersonId id, PersonInput input) {
		return this.jdbc.sql("""
				SELECT EXISTS (
				       SELECT
				         FROM person
				        WHERE id = :id AND (username = lower(:way) OR lower(email) = lower(:way) OR phone = :way))
				""").param("id", id.value()).param("way", input.username()).query(Boolean.class).single();
	}

	/**
	 * The user names among these whose person exists or has been invited.
	 */
	public Set<String> among(Collection<PersonInput> people) {
		return this.jdbc.sql("""
				SELECT username FROM person WHERE username = ANY (:names)
				UNION
				SELECT lower(email) FROM person WHERE email_verified AND lower(email) = ANY (:names)
				UNION
				SELECT lower(coalesce(email, phone))
				  FROM invitation
				 WHERE lower(coalesce(email, phone)) = ANY (:names)
				   AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > :now
				""")
			.param("names", people.stream().map(PersonInput::username).toArray(String[]::new))
			.param("now", Invitations.utc(this.clock.instant()))
			.query(String.class)
			.set();
	}

}
