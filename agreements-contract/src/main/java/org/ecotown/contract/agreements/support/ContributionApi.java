package org.ecotown.contract.agreements.support;

import java.util.UUID;

import org.ecotown.contract.agreements.ContributionDraft;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Where contributions go.
 */
@FeignClient(name = "agreements", contextId = "contributions", url = "${ecotown.agreements.url}")
public interface ContributionApi {

	@PutMapping("/api/contributions/{id}")
	void put(@PathVariable("id") UUID id, @RequestBody ContributionDraft contribution);

}
