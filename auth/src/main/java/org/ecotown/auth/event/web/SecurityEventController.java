package org.ecotown.auth.event.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.ecotown.auth.event.SecurityEvent;
import org.ecotown.auth.event.SecurityEventFilter;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.Csv;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * The log of security events: administrators read all of it, auditors what concerns the
 * organisation they act for.
 */
@RestController
@RequestMapping("/api/security-events")
class SecurityEventController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final SecurityEvents events;

	SecurityEventController(SecurityEvents events) {
		this.events = events;
	}

	@GetMapping
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.AUDITOR })
	Page<SecurityEvent> list(Caller caller, @RequestParam(required = false) @Nullable SecurityEventType type,
			@RequestParam(required = false) @Nullable UUID person,
			@RequestParam(required = false) @Nullable UUID organisation,
			@RequestParam(required = false) @Nullable Instant from,
			@RequestParam(required = false) @Nullable Instant to, PageQuery page) {
		return this.events.list(filter(caller, type, person, organisation, from, to), page);
	}

	@GetMapping("/export")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.AUDITOR })
	@ApiResponse(responseCode = "200", description = "The entries as a table for a spreadsheet, newest first",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	ResponseEntity<StreamingResponseBody> export(Caller caller,
			@RequestParam(required = false) @Nullable SecurityEventType type,
			@RequestParam(required = false) @Nullable UUID person,
			@RequestParam(required = false) @Nullable UUID organisation,
			@RequestParam(required = false) @Nullable Instant from,
			@RequestParam(required = false) @Nullable Instant to) {
		SecurityEventFilter filter = filter(caller, type, person, organisation, from, to);
		ContentDisposition attachment = ContentDisposition.attachment().filename("security-events.csv").build();
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body((stream) -> {
				Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
				write(writer, filter);
				writer.flush();
			});
	}

	private void write(Writer writer, SecurityEventFilter filter) throws IOException {
		writer.write(Csv.BYTE_ORDER_MARK + Csv.line(List.of("เวลา / Time", "เหตุการณ์ / Event", "บุคคล / Person",
				"ชื่อที่พิมพ์ / Name typed", "หน่วยงาน / Organisation", "ไคลเอนต์ / Client", "ผู้กระทำ / Actor",
				"ที่อยู่ IP / IP address", "อุปกรณ์ / Device", "รหัสติดตาม / Trace", "รายละเอียด / Details")));
		PageQuery part = new PageQuery(PageQuery.MAX_LIMIT, List.of());
		while (true) {
			Page<SecurityEvent> page = this.events.list(filter, part);
			for (SecurityEvent event : page.items()) {
				writer.write(line(event));
			}
			if (page.next() == null) {
				return;
			}
			part = new PageQuery(PageQuery.MAX_LIMIT, PageQuery.decode(page.next()));
		}
	}

	private static String line(SecurityEvent event) {
		return Csv.line(List.of(event.at().toString(), WireNames.of(event.type()), text(event.person()),
				text(event.name()), text(event.organisation()), text(event.clientId()), text(event.actor()),
				text(event.address()), text(event.userAgent()), text(event.traceId()), event.details().toString()));
	}

	private static String text(@Nullable Object value) {
		return Objects.toString(value, "");
	}

	private static SecurityEventFilter filter(Caller caller, @Nullable SecurityEventType type, @Nullable UUID person,
			@Nullable UUID organisation, @Nullable Instant from, @Nullable Instant to) {
		if (caller.is(Role.PLATFORM_ADMIN)) {
			return new SecurityEventFilter(type, person, organisation, from, to);
		}
		if (caller.organisation() == null || (organisation != null && !caller.actsFor(organisation))) {
			throw new ProblemException(PlatformProblem.FORBIDDEN);
		}
		return new SecurityEventFilter(type, person, caller.organisation(), from, to);
	}

}
