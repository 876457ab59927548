package org.ecotown.enterprises.outcome.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.enterprises.evidence.EvidenceFiles;
import org.ecotown.enterprises.outcome.AttachEvidence;
import org.ecotown.enterprises.outcome.Evidence;
import org.ecotown.enterprises.outcome.EvidenceNotFound;
import org.ecotown.enterprises.outcome.Outcome;
import org.ecotown.enterprises.outcome.OutcomeId;
import org.ecotown.enterprises.outcome.Outcomes;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that prove outcomes.
 */
@RestController
@Tag(name = "evidence")
class EvidenceController {

	private final AttachEvidence attach;

	private final Outcomes outcomes;

	private final EvidenceFiles files;

	private final OutcomeAnswers answers;

	EvidenceController(AttachEvidence attach, Outcomes outcomes, EvidenceFiles files, OutcomeAnswers answers) {
		this.attach = attach;
		this.outcomes = outcomes;
		this.files = files;
		this.answers = answers;
	}

	@PostMapping(path = "/api/outcomes/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(roles = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.ENTERPRISE_LEADER })
	@Operation(operationId = "attachEvidence",
			summary = "Add a JPEG, PNG, WebP or PDF of at most 8 MB to an outcome that is not settled",
			description = """
					Answers with the whole outcome and its new ETag. The file must be whole: pictures are decoded, with
					at most 52 million pixels (16 million if they are progressive, 8 million as WebP). Notes about
					place, device and editing are taken out of pictures, their pixels stay: sha256 is the hash of what is
					kept, sentSha256 of what was sent.""")
	ResponseEntity<OutcomeResponse> attach(Caller caller, @PathVariable UUID id,
			@RequestPart("file") MultipartFile file) throws IOException {
		Outcome outcome;
		try (InputStream content = file.getInputStream()) {
			outcome = this.attach.attach(caller, new OutcomeId(id), file.getOriginalFilename(), content);
		}
		return this.answers.added(outcome, caller);
	}

	@GetMapping("/api/evidence/{sha256}")
	@AllowAuthenticated
	@Operation(operationId = "getEvidence", summary = "Download a file by the hash of its content")
	@ApiResponse(responseCode = "200", description = "The file",
			content = { @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
					schema = @Schema(type = "string", format = "binary")) })
	ResponseEntity<InputStreamResource> get(Caller caller, @PathVariable String sha256) throws IOException {
		Evidence file = this.outcomes.file(sha256, Sight.of(caller)).orElseThrow(EvidenceNotFound::new);
		InputStream content = this.files.open(sha256).orElseThrow(EvidenceNotFound::new);
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename(file.downloadName(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.type()))
			.contentLength(file.size())
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.cacheControl(CacheControl.noStore())
			.body(new InputStreamResource(content));
	}

	/**
	 * The hash names the content for good, but who may see it can change: a browser asks
	 * each time, and is told that nothing changed.
	 */
	@GetMapping("/api/evidence/{sha256}/thumbnail")
	@AllowAuthenticated
	@Operation(operationId = "getEvidenceThumbnail", summary = "A small picture of a file that is a photo",
			description = "A JPEG of at most 480 pixels a side, upright. 404 for files that are no pictures.")
	@ApiResponse(responseCode = "200", description = "The picture", content = {
			@Content(mediaType = MediaType.IMAGE_JPEG_VALUE, schema = @Schema(type = "string", format = "binary")) })
	ResponseEntity<byte[]> getThumbnail(Caller caller, @PathVariable String sha256) throws IOException {
		this.outcomes.file(sha256, Sight.of(caller)).orElseThrow(EvidenceNotFound::new);
		byte[] thumbnail = this.files.thumbnail(sha256).orElseThrow(EvidenceNotFound::new);
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.eTag(sha256)
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(thumbnail);
	}

}
