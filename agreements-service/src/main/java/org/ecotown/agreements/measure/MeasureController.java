package org.ecotown.agreements.measure;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.platform.security.AllowAuthenticated;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/measures")
@Tag(name = "measures")
class MeasureController {

	private final Measures measures;

	MeasureController(Measures measures) {
		this.measures = measures;
	}

	@GetMapping
	@AllowAuthenticated
	@Operation(operationId = "listMeasures", summary = "The vocabulary of what is measured")
	ResponseEntity<MeasureList> list() {
		List<Measure> items = this.measures.all();
		byte[] content = items.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag(DigestUtils.md5DigestAsHex(content))
			.body(new MeasureList(items));
	}

	/**
	 * The whole vocabulary.
	 */
	record MeasureList(List<Measure> items) {
	}

}
