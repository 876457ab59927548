package org.ecotown.training.registration.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;
import org.ecotown.training.registration.Registration;
import org.ecotown.training.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A registration as callers see it.
 *
 * @param attendance the days on which the person was there
 * @param mayCancel whether the caller may free the seat now
 * @param mayCheckIn whether the caller may note now on which days the person was there
 */
record RegistrationResponse(UUID id, UUID session, ParticipantResponse participant, @Nullable UUID enterprise,
		Registrar registeredBy, Instant registeredAt, Registration.State state, List<LocalDate> attendance, int version,
		boolean mayCancel, boolean mayCheckIn) {

	static RegistrationResponse from(Registration registration, Session session, Caller caller) {
		Registration.Offer may = registration.offerTo(caller.reading(), session);
		return new RegistrationResponse(registration.id().value(), registration.session().value(),
				ParticipantResponse.from(registration.attendee()), registration.enterprise(),
				Registrar.from(registration.registeredBy()), registration.registeredAt(), registration.state(),
				registration.attendance(), registration.version(), may.cancel(), may.checkIn());
	}

	/** Who registered the person. */
	record Registrar(String id, String name) {

		static Registrar from(Actor actor) {
			return new Registrar(actor.id(), actor.name());
		}

	}

}
