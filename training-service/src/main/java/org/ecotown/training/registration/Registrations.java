package org.ecotown.training.registration;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.PersonTitle;
import org.ecotown.platform.text.Texts;
import org.ecotown.training.participant.GivenDigests;
import org.ecotown.training.participant.Identity;
import org.ecotown.training.participant.ParticipantId;
import org.ecotown.training.participant.PersonKey;
import org.ecotown.training.session.Session;
import org.ecotown.training.session.SessionId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads registrations.
 */
@Repository
public class Registrations {

	static final String SELECT = """
			select r.*, array(select a.day from attendance a where a.registration_id = r.id order by a.day) as days
			from registration r
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Registrations(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	public Optional<Registration> find(RegistrationId id) {
		return this.jdbc.sql(SELECT + "where r.id = :id").param("id", id.value()).query(this::registration).optional();
	}

	Registration lock(RegistrationId id) {
		return this.jdbc.sql(SELECT + "where r.id = :id for no key update of r")
			.param("id", id.value())
			.query(this::registration)
			.single();
	}

	/**
	 * A part of the register, in the order of registration; guests see their own people.
	 */
	public Page<Registration> list(Session session, Caller caller, PageQuery page) {
		List<Registration> rows = this.jdbc.sql(SELECT + """
				where r.session_id = :session and (:all or r.enterprise_organisation = :organisation)
				and (cast(:at as timestamptz) is null or (r.registered_at, r.id) > (:at, :id))
				order by r.registered_at, r.id
				limit :limit
				""")
			.param("session", session.id().value())
			.param("all", session.showsEverybodyTo(caller))
			.param("organisation", caller.organisation())
			.param("at", Columns.time(Keyset.instant(page, 0)))
			.param("id", Keyset.id(page, 1))
			.param("limit", page.fetchSize())
			.query(this::registration)
			.list();
		return page.toPage(rows, (row) -> List.of(row.registeredAt().toString(), row.id().toString()));
	}

	List<Registration> active(SessionId session) {
		return this.jdbc.sql(SELECT + """
				where r.session_id = :session and r.state = 'registered'
				order by r.registered_at, r.id
				""").param("session", session.value()).query(this::registration).list();
	}

	/**
	 * Whether the person has a seat that the caller may know of. What was given for the
	 * two seats decides, and nothing that is known from elsewhere.
	 */
	boolean isRegistered(Session session, Identity identity, Caller caller) {
		return this.jdbc.sql("""
				select exists (select from registration
				    where session_id = :session and state = 'registered'
				    and (:all or enterprise_organisation = :organisation)
				    and (own_participant = :participant or number_digest = :number
				        or (contact_digest = :contact
				            and (number_digest is null or cast(:number as bytea) is null))))
				""")
			.param("session", session.id().value())
			.param("all", session.showsEverybodyTo(caller))
			.param("organisation", caller.organisation())
			.param("participant", identity.participant().value())
			.param("number", identity.given().number(), Types.BINARY)
			.param("contact", identity.given().contact(), Types.BINARY)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Whether somebody of this name has a seat that the caller may know of. A title makes
	 * no difference, even where one was kept within the name. Whoever asks next for the
	 * same name waits until the end of the transaction.
	 */
	boolean hasNamesake(Session session, PersonName name, Caller caller) {
		String given = Texts.searchable(PersonTitle.bare(name.given()));
		String family = Texts.searchable(Objects.requireNonNullElse(name.family(), ""));
		return this.jdbc.sql("""
				with locked as materialized (
				    select pg_advisory_xact_lock(hashtextextended(:session || :given || ' ' || :family, 0)))
				select count(*) from locked
				""")
			.param("session", session.id().toString())
			.param("given", given)
			.param("family", family)
			.query(Integer.class)
			.single() > 0 && isNamed(session, given, family, caller);
	}

	/**
	 * A name that ends like the given one may have a title in front of it.
	 */
	private boolean isNamed(Session session, String given, String family, Caller caller) {
		return this.jdbc.sql("""
				select given from registration
				where session_id = :session and state = 'registered'
				and right(search_key(given), length(:given)) = :given
				and search_key(coalesce(family, '')) = :family
				and (:all or enterprise_organisation = :organisation)
				""")
			.param("session", session.id().value())
			.param("all", session.showsEverybodyTo(caller))
			.param("organisation", caller.organisation())
			.param("given", given)
			.param("family", family)
			.query(String.class)
			.list()
			.stream()
			.anyMatch((kept) -> Texts.searchable(PersonTitle.bare(kept)).equals(given));
	}

	Registration registration(ResultSet row, int number) throws SQLException {
		PersonName name = new PersonName(row.getString("title"), row.getString("given"), row.getString("family"),
				row.getString("name_en"));
		Attendee attendee = new Attendee(identity(row), name, row.getString("number_last4"), row.getString("phone"),
				row.getString("email"));
		List<LocalDate> days = Arrays.stream((Date[]) row.getArray("days").getArray()).map(Date::toLocalDate).toList();
		return new Registration(new RegistrationId(Columns.id(row, "id")), new SessionId(Columns.id(row, "session_id")),
				attendee, Columns.id(row, "enterprise"), Columns.id(row, "enterprise_organisation"),
				this.json.readValue(row.getString("registered_by"), Actor.class), Columns.instant(row, "registered_at"),
				Columns.constant(row, "state", Registration.State.class), row.getInt("version"), days);
	}

	private static Identity identity(ResultSet row) throws SQLException {
		return new Identity(new ParticipantId(Columns.id(row, "own_participant")),
				new PersonKey(Columns.id(row, "participant_id")),
				new GivenDigests(row.getBytes("number_digest"), row.getBytes("contact_digest")));
	}

}
