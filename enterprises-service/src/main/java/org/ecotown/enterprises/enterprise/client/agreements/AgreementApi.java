package org.ecotown.enterprises.enterprise.client.agreements;

import java.util.UUID;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The one call that enterprises make to agreements-service.
 */
@FeignClient(name = "agreements", contextId = "agreement-directory", url = "${ecotown.agreements.url}")
interface AgreementApi {

	@GetMapping("/api/agreements/{id}")
	AgreementSummary agreement(@PathVariable("id") UUID id);

}
