package org.ecotown.training.registration.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.problem.Sound;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a seat under an id that the caller chose, perhaps while offline.
 *
 * @param enterprise the enterprise the person comes from
 */
record NamedRegistrationRequest(@NotNull UUID session, @NotNull @Valid ParticipantInput participant,
		@Nullable UUID enterprise) implements Sound {

	@Override
	public void check(Faults faults) {
		if (this.participant != null) {
			this.participant.check(faults, "/participant");
		}
	}

}
