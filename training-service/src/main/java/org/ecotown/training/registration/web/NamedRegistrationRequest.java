package org.ecotown.training.registration.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a seat under an id that the caller chose, perhaps while offline.
 *
 * @param enterprise the enterprise the person comes from
 */
record NamedRegistrationRequest(@NotNull UUID session, @NotNull @Valid ParticipantInput participant,
		@Nullable UUID enterprise) {
}
