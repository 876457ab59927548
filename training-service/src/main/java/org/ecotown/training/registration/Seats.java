package org.ecotown.training.registration;

import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.text.PersonName;
import org.ecotown.training.participant.Identity;
import org.ecotown.training.registration.RegistrationRefused.Reason;
import org.ecotown.training.session.SessionId;
import org.ecotown.training.session.SessionRefused;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes and frees seats. A seat is taken in one statement, so that the row of a hot
 * session is locked for as short as can be and no load makes one seat too many.
 */
@Repository
class Seats {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Seats(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Takes a seat. Call it last in a transaction.
	 */
	void take(NewRegistration registration) {
		try {
			if (insert(registration) == 0) {
				throw refusal(registration.session());
			}
		}
		catch (DuplicateKeyException ex) {
			if (String.valueOf(ex.getMessage()).contains("registration_once")) {
				throw new RegistrationRefused(Reason.DUPLICATE_REGISTRATION);
			}
			throw new PreconditionFailed();
		}
	}

	private int insert(NewRegistration registration) {
		Attendee attendee = registration.attendee();
		PersonName name = attendee.name();
		Identity identity = attendee.identity();
		return this.jdbc.sql("""
				with seat as (
				    update session set registered = registered + 1
				    where id = :session and state in ('open', 'returned') and registered < capacity
				    returning id)
				insert into registration (id, session_id, participant_id, own_participant, number_digest,
				    contact_digest, title, given, family, name_en, number_last4, phone, email, enterprise,
				    enterprise_organisation, registered_by)
				select :id, seat.id, :person, :participant, :number, :contact, :title, :given, :family, :nameEn,
				    :last4, :phone, :email, :enterprise, :enterpriseOrganisation, cast(:registeredBy as jsonb)
				from seat
				""")
			.param("id", registration.id().value())
			.param("session", registration.session().value())
			.param("person", identity.person().value())
			.param("participant", identity.participant().value())
			.param("number", identity.given().number(), java.sql.Types.BINARY)
			.param("contact", identity.given().contact(), java.sql.Types.BINARY)
			.param("title", name.title())
			.param("given", name.given())
			.param("family", name.family())
			.param("nameEn", name.en())
			.param("last4", attendee.numberLast4())
			.param("phone", attendee.phone())
			.param("email", attendee.email())
			.param("enterprise", registration.enterprise(), java.sql.Types.OTHER)
			.param("enterpriseOrganisation", registration.enterpriseOrganisation(), java.sql.Types.OTHER)
			.param("registeredBy", this.json.writeValueAsString(registration.registeredBy()))
			.update();
	}

	private RuntimeException refusal(SessionId session) {
		String state = this.jdbc.sql("select state from session where id = :id")
			.param("id", session.value())
			.query(String.class)
			.single();
		boolean open = state.equals("open") || state.equals("returned");
		return open ? new RegistrationRefused(Reason.FULL) : new SessionRefused(SessionRefused.Reason.CLOSED);
	}

	/**
	 * Gives a seat back. The caller holds the lock of the session.
	 */
	void free(Registration registration) {
		this.jdbc.sql("""
				with freed as (
				    update registration set state = 'cancelled', version = version + 1
				    where id = :id and state = 'registered'
				    returning session_id)
				update session set registered = registered - 1
				from freed where session.id = freed.session_id
				""").param("id", registration.id().value()).update();
	}

}
