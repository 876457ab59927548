package org.ecotown.enterprises.enterprise.client.agreements;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.enterprises.enterprise.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The part of an agreement that is read here.
 *
 * @param seenAs why the caller's organisation sees it
 */
record AgreementSummary(UUID id, List<Party> parties, List<Objective> objectives, @Nullable SeenAs seenAs) {

	AgreementSummary {
		parties = Objects.requireNonNullElse(parties, List.of());
		objectives = Objects.requireNonNullElse(objectives, List.of());
	}

	Programme programme() {
		return new Programme(this.id, this.parties.stream().map(Party::organisation).collect(Collectors.toSet()),
				this.objectives.stream().map(Objective::id).collect(Collectors.toSet()));
	}

	/**
	 * Whether the caller's organisation is only a member of a party: it looks on, and
	 * adds nothing to the programme.
	 */
	boolean isSeenByMember() {
		return this.seenAs != null && "member".equals(this.seenAs.reason());
	}

	record SeenAs(String reason) {
	}

	record Party(UUID organisation) {
	}

	record Objective(UUID id) {
	}

}
