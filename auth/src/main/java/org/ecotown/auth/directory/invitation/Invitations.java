package org.ecotown.auth.directory.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored invitations.
 */
@Repository
public class Invitations {

	private static final String SELECT = """
			SELECT id, organisation, roles, email, phone, name_title, name_given, name_family, name_en, locale, channel,
			       invited_by, invited_by_name, inviter_for, created_at, expires_at, accepted_at, invitee, person, revoked_at,
			       version
			  FROM invitation
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Invitations(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	UUID add(Caller caller, NewInvitation invitation, PersonInput person, @Nullable PersonId invitee, String secretHash,
			Instant expiresAt) {
		return this.jdbc.sql("""
				INSERT INTO invitation (organisation, roles, email, phone, name_title, name_given, name_family, name_en,
				       locale, channel, secret_hash, invited_by, invited_by_name, inviter_for, created_at, expires_at,
				       invitee)
				VALUES (:organisation, :roles, :email, :phone, :title, :given, :family, :en, :locale, :channel, :hash,
				       :by, :byName, :byFor, :now, :expires, :invitee)
				RETURNING id
				""")
			.param("organisation", invitation.organisation().value())
			.param("roles", invitation.roles().toArray(String[]::new))
			.param("email", person.email())
			.param("phone", person.phone())
			.param("title", person.name().title())
			.param("given", person.name().given())
			.param("family", person.name().family())
			.param("en", person.name().en())
			.param("locale", person.locale())
			.param("channel", (person.email() != null) ? "email" : "code")
			.param("hash", secretHash)
			.param("by", caller.subject())
			.param("byName", caller.name())
			.param("byFor", caller.organisation())
			.param("now", utc(this.clock.instant()))
			.param("expires", utc(expiresAt))
			.param("invitee", (invitee != null) ? invitee.value() : null)
			.query(UUID.class)
			.single();
	}

	public Optional<Invitation> find(UUID id) {
		return this.jdbc.sql(SELECT + "WHERE id = :id").param("id", id).query(this::row).optional();
	}

	public Optional<Invitation> findByHash(String secretHash) {
		return this.jdbc.sql(SELECT + "WHERE secret_hash = :hash AND channel = 'email'")
			.param("hash", secretHash)
			.query(this::row)
			.optional();
	}

	/**
	 * Newest first.
	 * @param organisation whom the people will act for; null for all
	 * @param invitedBy who invited; null for all
	 * @param after the id to start behind
	 */
	List<Invitation> list(@Nullable UUID organisation, @Nullable String invitedBy, @Nullable InvitationState state,
			@Nullable UUID after, int limit) {
		return this.jdbc.sql(SELECT + """
				 WHERE (:organisation::uuid IS NULL OR organisation = :organisation)
				   AND (:by::text IS NULL OR invited_by = :by)
				   AND (:after::uuid IS NULL OR id < :after)
				   AND (:state::text IS NULL OR :state = CASE
				        WHEN accepted_at IS NOT NULL THEN 'accepted'
				        WHEN revoked_at IS NOT NULL THEN 'revoked'
				        WHEN expires_at <= :now THEN 'expired'
				        ELSE 'pending' END)
				 ORDER BY id DESC
				 LIMIT :limit
				""")
			.param("organisation", organisation)
			.param("by", invitedBy)
			.param("after", after)
			.param("state", (state != null) ? WireNames.of(state) : null)
			.param("now", utc(this.clock.instant()))
			.param("limit", limit)
			.query(this::row)
			.list();
	}

	boolean isPendingFor(PersonInput person, OrganisationId organisation) {
		return this.jdbc.sql("""
				SELECT count(*)
				  FROM invitation
				 WHERE accepted_at IS NULL AND revoked_at IS NULL AND expires_at > :now
				   AND organisation = :organisation
				   AND (lower(email) = lower(:email) OR (:email::text IS NULL AND email IS NULL AND phone = :phone))
				""")
			.param("now", utc(this.clock.instant()))
			.param("organisation", organisation.value())
			.param("email", person.email())
			.param("phone", person.phone())
			.query(Long.class)
			.single() > 0;
	}

	void renew(UUID id, String secretHash, Instant expiresAt) {
		this.jdbc
			.sql("""
					UPDATE invitation
					   SET secret_hash = :hash, expires_at = :expires, failures = 0, next_try_at = NULL, version = version + 1
					 WHERE id = :id
					""")
			.param("id", id)
			.param("hash", secretHash)
			.param("expires", utc(expiresAt))
			.update();
	}

	void revoke(UUID id) {
		this.jdbc.sql("UPDATE invitation SET revoked_at = :now, version = version + 1 WHERE id = :id")
			.param("id", id)
			.param("now", utc(this.clock.instant()))
			.update();
	}

	/**
	 * Uses an invitation up; of two at the same moment one.
	 * @return whether it could still be accepted
	 */
	public boolean accept(UUID id) {
		return this.jdbc.sql("""
				UPDATE invitation
				   SET accepted_at = :now, email = NULL, phone = NULL, name_title = NULL, name_given = NULL,
				       name_family = NULL, name_en = NULL, version = version + 1
				 WHERE id = :id AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > :now
				""").param("id", id).param("now", utc(this.clock.instant())).update() == 1;
	}

	public void acceptedBy(UUID id, UUID person) {
		this.jdbc.sql("UPDATE invitation SET person = :person WHERE id = :id")
			.param("id", id)
			.param("person", person)
			.update();
	}

	/** Nobody needs to know any more who did not come. */
	int purge(Instant before) {
		return this.jdbc.sql("""
				DELETE FROM invitation
				 WHERE accepted_at IS NULL AND coalesce(revoked_at, expires_at) < :before
				""").param("before", utc(before)).update();
	}

	private Invitation row(ResultSet row, int number) throws SQLException {
		String given = row.getString("name_given");
		PersonName name = (given != null) ? new PersonName(row.getString("name_title"), given,
				row.getString("name_family"), row.getString("name_en")) : null;
		return new Invitation(row.getObject("id", UUID.class),
				new OrganisationId(row.getObject("organisation", UUID.class)),
				List.of((String[]) row.getArray("roles").getArray()), row.getString("email"), row.getString("phone"),
				name, row.getString("locale"), "code".equals(row.getString("channel")), row.getString("invited_by"),
				row.getString("invited_by_name"), row.getObject("inviter_for", UUID.class), instant(row, "created_at"),
				instant(row, "expires_at"), row.getObject("invitee", UUID.class), row.getObject("person", UUID.class),
				state(row), row.getLong("version"));
	}

	private InvitationState state(ResultSet row) throws SQLException {
		if (row.getObject("accepted_at") != null) {
			return InvitationState.ACCEPTED;
		}
		if (row.getObject("revoked_at") != null) {
			return InvitationState.REVOKED;
		}
		return this.clock.instant().isBefore(instant(row, "expires_at")) ? InvitationState.PENDING
				: InvitationState.EXPIRED;
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	public static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
