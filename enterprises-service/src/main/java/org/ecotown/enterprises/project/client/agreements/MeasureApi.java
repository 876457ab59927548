package org.ecotown.enterprises.project.client.agreements;

import java.util.List;

import org.ecotown.enterprises.project.Measure;
import org.jspecify.annotations.Nullable;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The vocabulary as agreements-service publishes it.
 */
@FeignClient(name = "agreements", contextId = "measure-vocabulary", url = "${ecotown.agreements.url}")
interface MeasureApi {

	@GetMapping("/api/measures")
	MeasureList measures();

	record MeasureList(List<MeasureItem> items) {
	}

	record MeasureItem(String code, String unitCode, List<String> aggregations, @Nullable String subject) {

		Measure measure() {
			boolean countable = this.aggregations != null
					&& (this.aggregations.contains("sum") || this.aggregations.contains("distinct-subjects"));
			return new Measure(this.code, this.unitCode, countable, this.subject);
		}

	}

}
