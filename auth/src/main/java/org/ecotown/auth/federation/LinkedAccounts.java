package org.ecotown.auth.federation;

import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.person.AccountStateChanged;
import org.ecotown.auth.person.PersonId;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which account of a partner's provider belongs to whom.
 */
@Repository
class LinkedAccounts {

	private final JdbcClient jdbc;

	LinkedAccounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * An erased person is not known at any partner any more.
	 */
	@EventListener
	void remove(AccountStateChanged change) {
		if (change.erased()) {
			this.jdbc.sql("DELETE FROM linked_account WHERE person = :person")
				.param("person", change.person().value())
				.update();
		}
	}

	/**
	 * Whose account it is; notes that it was used.
	 */
	Optional<PersonId> use(FederatedIdentity identity) {
		return this.jdbc.sql("""
				UPDATE linked_account
				   SET label = :label, last_sign_in_at = now()
				 WHERE issuer = :issuer AND subject = :subject
				RETURNING person
				""")
			.param("issuer", identity.issuer())
			.param("subject", identity.subject())
			.param("label", identity.label())
			.query(UUID.class)
			.optional()
			.map(PersonId::new);
	}

	/**
	 * Links the account.
	 * @throws org.springframework.dao.DuplicateKeyException when it is somebody's already
	 */
	void add(FederatedIdentity identity, PersonId person) {
		this.jdbc.sql("""
				INSERT INTO linked_account (issuer, subject, person, label)
				VALUES (:issuer, :subject, :person, :label)
				""")
			.param("issuer", identity.issuer())
			.param("subject", identity.subject())
			.param("person", person.value())
			.param("label", identity.label())
			.update();
	}

}
