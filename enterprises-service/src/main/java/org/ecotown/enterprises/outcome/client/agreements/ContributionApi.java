package org.ecotown.enterprises.outcome.client.agreements;

import java.util.UUID;

import org.ecotown.enterprises.outcome.Contribution;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Where contributions go.
 */
@FeignClient(name = "agreements", contextId = "contributions", url = "${ecotown.agreements.url}")
interface ContributionApi {

	@PutMapping("/api/contributions/{id}")
	void put(@PathVariable("id") UUID id, @RequestBody Contribution contribution);

}
