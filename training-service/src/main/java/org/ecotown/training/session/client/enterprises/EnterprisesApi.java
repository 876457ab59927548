package org.ecotown.training.session.client.enterprises;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The part of enterprises-service that sessions and registrations need.
 */
@FeignClient(name = "enterprises", contextId = "enterprises", url = "${ecotown.enterprises.url}")
interface EnterprisesApi {

	@GetMapping("/api/enterprises/{id}")
	Enterprise read(@PathVariable("id") UUID id);

	/** An enterprise and the organisation its people sign in for. */
	record Enterprise(UUID id, @Nullable UUID organisation) {
	}

}
