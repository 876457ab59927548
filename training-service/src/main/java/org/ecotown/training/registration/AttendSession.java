package org.ecotown.training.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;
import org.ecotown.training.registration.RegistrationRefused.Reason;
import org.ecotown.training.session.Session;
import org.ecotown.training.session.Sessions;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes who was there on which day, and who will not come at all.
 */
@Service
public class AttendSession {

	private static final String TYPE = "registration";

	private final JdbcClient jdbc;

	private final Sessions sessions;

	private final Registrations registrations;

	private final Seats seats;

	private final History history;

	private final JsonMapper json;

	private final Clock clock;

	AttendSession(JdbcClient jdbc, Sessions sessions, Registrations registrations, Seats seats, History history,
			JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.sessions = sessions;
		this.registrations = registrations;
		this.seats = seats;
		this.history = history;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Reads a registration the caller may see.
	 */
	@Transactional(readOnly = true)
	public Registration read(RegistrationId id, Caller caller) {
		Registration registration = this.registrations.find(id).orElseThrow(RegistrationNotFound::new);
		requireVisible(registration, this.sessions.read(registration.session(), caller), caller);
		return registration;
	}

	/**
	 * Notes that the person was there; once is as good as twice.
	 */
	@Transactional
	public Registration checkIn(RegistrationId id, LocalDate day, Caller caller) {
		Registration registration = onDay(id, day, caller);
		int changed = this.jdbc.sql("""
				insert into attendance (registration_id, day, checked_in_by)
				values (:id, :day, cast(:by as jsonb))
				on conflict (registration_id, day) do nothing
				""")
			.param("id", id.value())
			.param("day", day)
			.param("by", this.json.writeValueAsString(Actor.of(caller)))
			.update();
		return noted(registration, "checked-in", day, changed, caller);
	}

	/**
	 * Takes that back.
	 */
	@Transactional
	public Registration undo(RegistrationId id, LocalDate day, Caller caller) {
		Registration registration = onDay(id, day, caller);
		int changed = this.jdbc.sql("delete from attendance where registration_id = :id and day = :day")
			.param("id", id.value())
			.param("day", day)
			.update();
		return noted(registration, "check-in-undone", day, changed, caller);
	}

	/**
	 * Frees the seat of somebody who was never there.
	 */
	@Transactional
	public Registration cancel(RegistrationId id, IfMatch ifMatch, Caller caller) {
		Registration found = this.registrations.find(id).orElseThrow(RegistrationNotFound::new);
		Session session = this.sessions.lock(found.session(), caller);
		Registration before = this.registrations.lock(id);
		if (!before.isVisibleTo(caller, session)) {
			requireVisible(before, session, caller.reading());
			throw new RegistrationRefused(Reason.FOR_READING_ONLY);
		}
		before.requireActive();
		ifMatch.require(before.version());
		session.requireOpen();
		if (!before.attendance().isEmpty()) {
			throw new RegistrationRefused(Reason.ATTENDED);
		}
		this.history.record(caller, TYPE, id.value(), "cancelled", Map.of("state", "registered"),
				Map.of("state", "cancelled"));
		this.seats.free(before);
		return this.registrations.find(id).orElseThrow(RegistrationNotFound::new);
	}

	private Registration onDay(RegistrationId id, LocalDate day, Caller caller) {
		Registration found = this.registrations.find(id).orElseThrow(RegistrationNotFound::new);
		Session session = this.sessions.lockState(found.session(), caller);
		session.requireRun();
		Registration registration = this.registrations.lock(id);
		registration.requireActive();
		session.requireOpen();
		if (!session.plan().isHeldOn(day)) {
			throw new RegistrationRefused(Reason.WRONG_DAY);
		}
		if (day.isAfter(LocalDate.now(this.clock))) {
			throw new RegistrationRefused(Reason.FUTURE_DAY);
		}
		return registration;
	}

	private Registration noted(Registration before, String action, LocalDate day, int changed, Caller caller) {
		if (changed > 0) {
			this.jdbc.sql("update registration set version = version + 1 where id = :id")
				.param("id", before.id().value())
				.update();
			this.history.record(caller, TYPE, before.id().value(), action, null, Map.of("day", day));
		}
		return this.registrations.find(before.id()).orElseThrow(RegistrationNotFound::new);
	}

	private static void requireVisible(Registration registration, Session session, Caller caller) {
		if (!registration.isVisibleTo(caller, session)) {
			throw new RegistrationNotFound();
		}
	}

}
