package org.ecotown.auth.token;

import org.ecotown.auth.person.PersonId;

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
	 * Takes back every code and token that clients hold for the person. Access tokens
	 * that services check themselves go on until they expire, in five minutes at most.
	 */
	public void revoke(PersonId person) {
		this.jdbc.sql("DELETE FROM oauth2_authorization WHERE principal_name = :person")
			.param("person", person.toString())
			.update();
	}

}
