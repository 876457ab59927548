package org.ecotown.training.session.contribution;

import java.util.UUID;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Where agreements-service takes contributions.
 */
@FeignClient(name = "agreements", contextId = "contributions", url = "${ecotown.agreements.url}")
interface ContributionsApi {

	@PutMapping("/api/contributions/{id}")
	void put(@PathVariable("id") UUID id, @RequestBody Contribution contribution);

}
