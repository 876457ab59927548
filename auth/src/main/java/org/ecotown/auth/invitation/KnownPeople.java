package org.ecotown.auth.invitation;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;

import org.ecotown.auth.person.PersonInput;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom nobody needs to invite any more, asked for many at once.
 */
@Component
class KnownPeople {

	private final JdbcClient jdbc;

	private final Clock clock;

	KnownPeople(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The user names among these whose person exists or has been invited.
	 */
	Set<String> among(Collection<PersonInput> people) {
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
