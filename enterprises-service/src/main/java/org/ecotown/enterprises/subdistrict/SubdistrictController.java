package org.ecotown.enterprises.subdistrict;

import java.time.Duration;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.platform.geography.Subdistrict;
import org.ecotown.platform.geography.Subdistricts;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.AllowAuthenticated;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sub-districts of Thailand; public facts, so browsers may keep them.
 */
@RestController
@RequestMapping("/api/subdistricts")
@Tag(name = "subdistricts")
class SubdistrictController {

	private static final int MAX_LIMIT = 50;

	private static final CacheControl ONE_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

	private final Subdistricts subdistricts;

	SubdistrictController(Subdistricts subdistricts) {
		this.subdistricts = subdistricts;
	}

	@GetMapping
	@AllowAuthenticated
	@Operation(operationId = "searchSubdistricts", summary = "Find sub-districts by name, place, postcode or code")
	ResponseEntity<FoundSubdistricts> search(
			@Parameter(description = "Words in Thai or English",
					example = "มาบตาพุด") @RequestParam(defaultValue = "") String q,
			@Parameter(description = "1 to 50", example = "20") @RequestParam(defaultValue = "20") int limit) {
		if (limit < 1 || limit > MAX_LIMIT) {
			throw new InvalidInput(InputFault.parameter("limit", "invalid-limit", MAX_LIMIT));
		}
		return ResponseEntity.ok()
			.cacheControl(ONE_DAY)
			.body(new FoundSubdistricts(this.subdistricts.search(q, limit)));
	}

	@GetMapping("/{code}")
	@AllowAuthenticated
	@Operation(operationId = "getSubdistrict", summary = "Read one sub-district")
	ResponseEntity<Subdistrict> get(@PathVariable String code) {
		Subdistrict found = this.subdistricts.byCode(code).orElseThrow(SubdistrictNotFound::new);
		return ResponseEntity.ok().cacheControl(ONE_DAY).body(found);
	}

	/**
	 * The best matches.
	 *
	 * @param items best first
	 */
	record FoundSubdistricts(List<Subdistrict> items) {
	}

}
