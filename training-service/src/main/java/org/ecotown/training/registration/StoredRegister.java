package org.ecotown.training.registration;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ecotown.training.session.SessionId;
import org.ecotown.training.session.SessionRegister;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers what sessions ask about their register.
 */
@Component
class StoredRegister implements SessionRegister {

	private static final Locale THAI = Locale.of("th");

	private final Registrations registrations;

	private final JdbcClient jdbc;

	StoredRegister(Registrations registrations, JdbcClient jdbc) {
		this.registrations = registrations;
		this.jdbc = jdbc;
	}

	@Override
	public List<Entry> entries(SessionId session) {
		return this.registrations.active(session)
			.stream()
			.map((registration) -> new Entry(registration.attendee().id().value(),
					registration.attendee().identity().person().value(), registration.attendee().name().display(THAI),
					registration.attendee().maskedNumber(), registration.enterprise(),
					Set.copyOf(registration.attendance())))
			.toList();
	}

	@Override
	public Set<LocalDate> attendedDays(SessionId session) {
		return new HashSet<>(this.jdbc.sql("""
				select distinct a.day from attendance a
				join registration r on r.id = a.registration_id
				where r.session_id = :session
				""").param("session", session.value()).query(LocalDate.class).list());
	}

}
