package org.ecotown.agreements.agreement.client.auth;

import java.time.LocalDate;
import java.util.UUID;

import org.ecotown.platform.client.AsService;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Read with the rights of the service: everybody reads the same there.
 */
@AsService
@FeignClient(name = "auth", url = "${ecotown.organisations.url}")
interface AuthOrganisations {

	@GetMapping("/api/organisations/{id}")
	OrganisationRecord get(@PathVariable("id") UUID id,
			@RequestParam("on") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on);

}
