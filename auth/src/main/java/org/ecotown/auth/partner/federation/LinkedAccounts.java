package org.ecotown.auth.partner.federation;

import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.config.Sha256;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.AccountStateChanged;
import org.ecotown.auth.signin.proof.WayToSignIn;
import org.ecotown.platform.text.LocalizedText;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which account of a partner's provider belongs to whom.
 */
@Repository
class LinkedAccounts implements WayToSignIn {

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

	/** Those that can be used now. */
	@Override
	public int count(PersonId person) {
		return Math.toIntExact(of(person).stream().filter(LinkedAccount::usable).count());
	}

	/**
	 * The accounts of a person, the oldest link first.
	 */
	List<LinkedAccount> of(PersonId person) {
		return this.jdbc.sql("""
				SELECT linked_account.issuer, subject, label, name_th, name_en, coalesce(enabled, false) AS usable,
				       linked_at, last_sign_in_at
				  FROM linked_account
				  LEFT JOIN connection ON connection.issuer = linked_account.issuer
				 WHERE person = :person
				 ORDER BY linked_at, subject
				""").param("person", person.value()).query((row, number) -> {
			String name = row.getString("name_th");
			return new LinkedAccount(handle(row.getString("issuer"), row.getString("subject")), row.getString("label"),
					(name != null) ? new LocalizedText(name, row.getString("name_en")) : null, row.getBoolean("usable"),
					row.getObject("linked_at", OffsetDateTime.class).toInstant(),
					row.getObject("last_sign_in_at", OffsetDateTime.class).toInstant());
		}).list();
	}

	/**
	 * Waits until nobody else changes the accounts of the person, till the end of the
	 * transaction.
	 */
	void lock(PersonId person) {
		this.jdbc.sql("SELECT id FROM person WHERE id = :person FOR UPDATE")
			.param("person", person.value())
			.query(UUID.class)
			.optional();
	}

	/**
	 * Unlinks an account.
	 * @return its issuer
	 */
	String remove(PersonId person, String handle) {
		return this.jdbc
			.sql("""
					DELETE FROM linked_account
					 WHERE person = :person
					   AND translate(encode(sha256(convert_to(issuer || chr(10) || subject, 'UTF8')), 'base64'), '+/=', '-_')
					       = :handle
					RETURNING issuer
					""")
			.param("person", person.value())
			.param("handle", handle)
			.query(String.class)
			.single();
	}

	private static String handle(String issuer, String subject) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(issuer + "\n" + subject));
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
