package org.ecotown.auth.oauth.store;

import java.util.List;

import org.ecotown.auth.config.Sha256;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.AccountStateChanged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What clients may do in the name of a person.
 */
@Component
public class PersonAuthorizations {

	private final JdbcClient jdbc;

	PersonAuthorizations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes back every code and token that clients hold for the person, but for those
	 * that came from one session. Access tokens that services check themselves go on
	 * until they expire, in five minutes at most.
	 * @param kept the ids that session has had; empty when there is none
	 */
	public void revokeOthers(PersonId person, List<String> kept) {
		this.jdbc.sql("""
				DELETE FROM issued_authorization
				 WHERE principal_name = :person
				   AND id NOT IN (
				       SELECT authorization_id
				         FROM client_session
				        WHERE sid IN (SELECT sid FROM client_session WHERE session_hash = ANY (:kept)))
				""")
			.param("person", person.toString())
			.param("kept", kept.stream().map(Sha256::of).toArray(byte[][]::new))
			.update();
	}

	/** What an erased person allowed goes with them. */
	@EventListener
	void forgetConsents(AccountStateChanged change) {
		if (change.erased()) {
			this.jdbc.sql("DELETE FROM oauth2_authorization_consent WHERE principal_name = :person")
				.param("person", change.person().toString())
				.update();
		}
	}

}
