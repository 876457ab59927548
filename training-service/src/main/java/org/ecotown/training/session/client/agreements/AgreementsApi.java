package org.ecotown.training.session.client.agreements;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The part of agreements-service that planning a session needs.
 */
@FeignClient(name = "agreements", contextId = "agreements", url = "${ecotown.agreements.url}")
interface AgreementsApi {

	@GetMapping("/api/agreements/{id}")
	Agreement read(@PathVariable("id") UUID id);

	/** Who promised what. */
	record Agreement(@Nullable List<Party> parties, @Nullable List<Objective> objectives, @Nullable SeenAs seenAs) {

		/**
		 * Who is only a member of a party looks on, and adds nothing to the programme.
		 */
		boolean isSeenByMember() {
			return this.seenAs != null && "member".equals(this.seenAs.reason());
		}

		Set<UUID> partyIds() {
			return Stream.ofNullable(this.parties)
				.flatMap(List::stream)
				.map(Party::organisation)
				.collect(Collectors.toSet());
		}

		Set<UUID> objectiveIds() {
			return Stream.ofNullable(this.objectives)
				.flatMap(List::stream)
				.map(Objective::id)
				.collect(Collectors.toSet());
		}

	}

	/** Why the caller's organisation sees it. */
	record SeenAs(String reason) {
	}

	/** An organisation that signed. */
	record Party(UUID organisation) {
	}

	/** Something that was promised. */
	record Objective(UUID id) {
	}

}
