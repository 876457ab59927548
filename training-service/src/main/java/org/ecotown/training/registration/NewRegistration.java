package org.ecotown.training.registration;

import java.util.UUID;

import org.ecotown.platform.security.Actor;
import org.ecotown.training.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A registration that still needs its seat.
 */
record NewRegistration(RegistrationId id, SessionId session, Attendee attendee, @Nullable UUID enterprise,
		@Nullable UUID enterpriseOrganisation, Actor registeredBy) {
}
