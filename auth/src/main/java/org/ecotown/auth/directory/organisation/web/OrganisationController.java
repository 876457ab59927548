package org.ecotown.auth.directory.organisation.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.ecotown.auth.directory.organisation.OrganisationDirectory;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationKind;
import org.ecotown.auth.directory.organisation.OrganisationNotFound;
import org.ecotown.auth.directory.organisation.OrganisationView;
import org.ecotown.auth.directory.organisation.RegisterOrganisation;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAuthenticated;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The organisations. Everybody who is signed in may read them: every screen names some.
 */
@RestController
@RequestMapping("/api/organisations")
class OrganisationController {

	private final OrganisationDirectory directory;

	private final RegisterOrganisation register;

	private final History history;

	private final Clock clock;

	OrganisationController(OrganisationDirectory directory, RegisterOrganisation register, History history,
			Clock clock) {
		this.directory = directory;
		this.register = register;
		this.history = history;
		this.clock = clock;
	}

	@GetMapping
	@AllowAuthenticated
	Page<OrganisationResponse> list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable OrganisationKind kind,
			@RequestParam(required = false) @Nullable OrganisationId supportedBy, PageQuery page) {
		return this.directory.list(q, kind, supportedBy, page, today()).map(OrganisationResponse::from);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(roles = Role.PLATFORM_ADMIN)
	ResponseEntity<OrganisationResponse> create(@RequestBody OrganisationRequest request, Caller caller) {
		OrganisationId id = this.register.add(caller, request.toInput());
		OrganisationView view = view(id, today());
		return ResponseEntity.created(URI.create("/api/organisations/" + id))
			.eTag(EntityTags.of(view.version()))
			.body(OrganisationResponse.from(view));
	}

	@GetMapping("/{id}")
	@AllowAuthenticated
	ResponseEntity<OrganisationResponse> get(@PathVariable OrganisationId id,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
		return answer(view(id, (on != null) ? on : today()));
	}

	@PutMapping("/{id}")
	@Allow(roles = Role.PLATFORM_ADMIN)
	ResponseEntity<OrganisationResponse> replace(@PathVariable OrganisationId id, IfMatch ifMatch,
			@RequestBody OrganisationRequest request, Caller caller) {
		this.register.change(caller, id, ifMatch, request::toInput);
		return answer(view(id, today()));
	}

	@GetMapping("/{id}/history")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.AUDITOR, Role.PROGRAMME_OFFICER, Role.COORDINATOR })
	Page<HistoryEntry> history(@PathVariable OrganisationId id, PageQuery page) {
		view(id, today());
		return this.history.of(RegisterOrganisation.HISTORY, id.value(), page);
	}

	private OrganisationView view(OrganisationId id, LocalDate on) {
		return this.directory.find(id, on).orElseThrow(() -> new OrganisationNotFound(id));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static ResponseEntity<OrganisationResponse> answer(OrganisationView view) {
		return ResponseEntity.ok().eTag(EntityTags.of(view.version())).body(OrganisationResponse.from(view));
	}

}
