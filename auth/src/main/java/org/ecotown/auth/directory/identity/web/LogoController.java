package org.ecotown.auth.directory.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Hidden;
import org.ecotown.auth.directory.identity.Logo;
import org.ecotown.auth.directory.identity.Logos;
import org.ecotown.auth.directory.organisation.OrganisationDirectory;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationNotFound;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.AllowAnyone;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The logos of organisations. Everybody may look at them: the pages before the sign-in
 * show some.
 */
@RestController
class LogoController {

	private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final Logos logos;

	private final OrganisationDirectory organisations;

	private final Clock clock;

	LogoController(Logos logos, OrganisationDirectory organisations, Clock clock) {
		this.logos = logos;
		this.organisations = organisations;
		this.clock = clock;
	}

	@GetMapping("/api/organisations/{id}/logo")
	@AllowAnyone
	ResponseEntity<byte[]> get(@PathVariable OrganisationId id) {
		Logo logo = this.logos.find(id).orElseThrow(() -> new OrganisationNotFound(id));
		return ResponseEntity.ok()
			.eTag(EntityTags.of(logo.version()))
			.cacheControl(AN_HOUR)
			.contentType(MediaType.parseMediaType(logo.type()))
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header("X-Content-Type-Options", "nosniff")
			.body(logo.image());
	}

	/**
	 * The same for the pages: the gateway lets nobody in to the API before the sign-in.
	 */
	@GetMapping("/sign-in/logo/{id}")
	@AllowAnyone
	@Hidden
	ResponseEntity<byte[]> getForPages(@PathVariable OrganisationId id) {
		return get(id);
	}

	@PutMapping(path = "/api/organisations/{id}/logo", consumes = { "image/png", "image/webp" })
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	ResponseEntity<Void> put(@PathVariable OrganisationId id, PutPrecondition precondition, @RequestBody byte[] image,
			Caller caller) {
		requireOwn(caller, id);
		long version = this.logos.put(caller, id, precondition, image);
		return ResponseEntity.noContent().eTag(EntityTags.of(version)).build();
	}

	@DeleteMapping("/api/organisations/{id}/logo")
	@Allow(roles = { Role.PLATFORM_ADMIN, Role.ORGANISATION_ADMIN })
	ResponseEntity<Void> delete(@PathVariable OrganisationId id, IfMatch ifMatch, Caller caller) {
		requireOwn(caller, id);
		this.logos.remove(caller, id, ifMatch);
		return ResponseEntity.noContent().build();
	}

	private void requireOwn(Caller caller, OrganisationId id) {
		this.organisations.find(id, LocalDate.now(this.clock)).orElseThrow(() -> new OrganisationNotFound(id));
		if (!caller.is(Role.PLATFORM_ADMIN) && !caller.actsFor(id.value())) {
			throw new ProblemException(PlatformProblem.FORBIDDEN);
		}
	}

}
