package org.ecotown.training.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Registers over HTTP. They name people, so they are for those who need the names.
 */
@RestController
class EvidenceController {

	private final EvidenceStore evidence;

	EvidenceController(EvidenceStore evidence) {
		this.evidence = evidence;
	}

	@Operation(operationId = "getTrainingEvidence", summary = "Download the register of a closed session (CSV)")
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.AUDITOR })
	@GetMapping("/api/training-evidence/{sha256}")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	ResponseEntity<InputStreamResource> getTrainingEvidence(Caller caller, @PathVariable String sha256)
			throws IOException {
		EvidenceStore.Register register = Optional.ofNullable(caller.organisation())
			.flatMap((organisation) -> this.evidence.find(sha256, organisation))
			.orElseThrow(EvidenceNotFound::new);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(register.document().mediaType()))
			.contentLength(register.document().size())
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(register.name(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(new InputStreamResource(this.evidence.open(register)));
	}

}
