package org.ecotown.enterprises.enterprise.client.agreements;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.enterprises.enterprise.Programme;

/**
 * The part of an agreement that is read here.
 */
record AgreementSummary(UUID id, List<Party> parties, List<Objective> objectives) {

	AgreementSummary {
		parties = Objects.requireNonNullElse(parties, List.of());
		objectives = Objects.requireNonNullElse(objectives, List.of());
	}

	Programme programme() {
		return new Programme(this.id, this.parties.stream().map(Party::organisation).collect(Collectors.toSet()),
				this.objectives.stream().map(Objective::id).collect(Collectors.toSet()));
	}

	record Party(UUID organisation) {
	}

	record Objective(UUID id) {
	}

}
