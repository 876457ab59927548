package org.ecotown.training.registration.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ecotown.training.registration.Registration;
import org.ecotown.training.session.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A registration as callers see it.
 *
 * @param attendance the days on which the person was there
 */
record RegistrationResponse(UUID id, UUID session, ParticipantResponse participant, @Nullable UUID enterprise,
		Registrar registeredBy, Instant registeredAt, State state, List<LocalDate> attendance, int version) {

	static RegistrationResponse from(Registration registration) {
		return new RegistrationResponse(registration.id().value(), registration.session().value(),
				ParticipantResponse.from(registration.attendee()), registration.enterprise(),
				Registrar.from(registration.registeredBy()), registration.registeredAt(),
				registration.cancelled() ? State.CANCELLED : State.REGISTERED, registration.attendance(),
				registration.version());
	}

	enum State {

		@JsonProperty("registered")
		REGISTERED,

		@JsonProperty("cancelled")
		CANCELLED

	}

	/** Who registered the person. */
	record Registrar(String id, String name) {

		static Registrar from(Actor actor) {
			return new Registrar(actor.id(), actor.name());
		}

	}

}
