package org.ecotown.platform.notices.support;

import java.util.UUID;

import org.ecotown.platform.notices.Notice;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Where notices go.
 */
@FeignClient(name = "auth", contextId = "notices", url = "${ecotown.notices.url:${ecotown.auth.url}}")
public interface NoticeApi {

	@PutMapping("/internal/notices/{id}")
	void put(@PathVariable("id") UUID id, @RequestBody Notice notice);

	@PutMapping("/internal/settled-notices")
	void settle(@RequestBody SettledMessage settled);

}
