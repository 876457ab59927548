package org.ecotown.enterprises.outcome.client.agreements;

import java.util.UUID;

import org.ecotown.enterprises.outcome.Period;
import org.ecotown.platform.client.AsService;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The days an agreement is in force, the same for whoever asks.
 */
@AsService
@FeignClient(name = "agreements", contextId = "agreement-terms", url = "${ecotown.agreements.url}")
interface TermApi {

	@GetMapping("/api/agreements/{id}/term")
	Period term(@PathVariable("id") UUID id);

}
