package org.ecotown.training.session.client.agreements;

import java.util.List;
import java.util.UUID;

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
	record Agreement(List<Party> parties, List<Objective> objectives) {
	}

	/** An organisation that signed. */
	record Party(UUID organisation) {
	}

	/** Something that was promised. */
	record Objective(UUID id) {
	}

}
