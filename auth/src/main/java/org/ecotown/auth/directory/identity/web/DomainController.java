package org.ecotown.auth.directory.identity.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.directory.identity.Domain;
import org.ecotown.auth.directory.identity.Domains;
import org.ecotown.auth.directory.organisation.OrganisationDirectory;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationNotFound;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The mail domains of an organisation. Its administrator names them, an administrator of
 * the platform verifies them.
 */
@RestController
@RequestMapping("/api/organisations/{id}/domains")
class DomainController {

	private final Domains domains;

	private final OrganisationDirectory organisations;

	private final Clock clock;

	DomainController(Domains domains, OrganisationDirectory organisations, Clock clock) {
		this.domains = domains;
		this.organisations = organisations;
		this.clock = clock;
	}

	@GetMapping
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.AUDITOR, Role.ORGANISATION_ADMIN })
	DomainsResponse list(@PathVariable OrganisationId id, Caller caller) {
		requireOwn(caller, id);
		return new DomainsResponse(this.domains.of(id).stream().map(DomainResponse::from).toList());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	DomainResponse add(@PathVariable OrganisationId id, @RequestBody DomainRequest request, Caller caller) {
		requireOwn(caller, id);
		return DomainResponse.from(this.domains.add(caller, id, request.domain()));
	}

	@PostMapping("/{domain}/verification")
	@Allow(roles = Role.PLATFORM_ADMIN)
	DomainResponse verify(@PathVariable OrganisationId id, @PathVariable String domain, Caller caller) {
		return DomainResponse.from(this.domains.verify(caller, id, domain));
	}

	@DeleteMapping("/{domain}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	void remove(@PathVariable OrganisationId id, @PathVariable String domain, Caller caller) {
		requireOwn(caller, id);
		this.domains.remove(caller, id, domain);
	}

	private void requireOwn(Caller caller, OrganisationId id) {
		this.organisations.find(id, LocalDate.now(this.clock)).orElseThrow(() -> new OrganisationNotFound(id));
		if (!caller.is(Role.PLATFORM_ADMIN) && !caller.actsFor(id.value())) {
			throw new ProblemException(PlatformProblem.FORBIDDEN);
		}
	}

	record DomainRequest(@NotBlank @Size(max = 253) String domain) {
	}

	record DomainsResponse(List<DomainResponse> items) {
	}

	record DomainResponse(String domain, boolean verified, @Nullable Instant verifiedAt, @Nullable String verifiedBy) {

		static DomainResponse from(Domain domain) {
			return new DomainResponse(domain.domain(), domain.verified(), domain.verifiedAt(), domain.verifiedBy());
		}

	}

}
