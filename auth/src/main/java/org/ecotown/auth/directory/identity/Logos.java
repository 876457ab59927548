package org.ecotown.auth.directory.identity;

import java.util.Map;
import java.util.Optional;

import org.ecotown.auth.directory.organisation.OrganisationDirectory;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationNotFound;
import org.ecotown.auth.directory.organisation.RegisterOrganisation;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stored logos.
 */
@Component
@Transactional
public class Logos {

	private final JdbcClient jdbc;

	private final OrganisationDirectory organisations;

	private final History history;

	Logos(JdbcClient jdbc, OrganisationDirectory organisations, History history) {
		this.jdbc = jdbc;
		this.organisations = organisations;
		this.history = history;
	}

	@Transactional(readOnly = true)
	public Optional<Logo> find(OrganisationId organisation) {
		return this.jdbc.sql("SELECT type, image, version FROM organisation_logo WHERE organisation = :organisation")
			.param("organisation", organisation.value())
			.query((row, number) -> new Logo(row.getString("type"), row.getBytes("image"), row.getLong("version")))
			.optional();
	}

	/**
	 * Stores a logo, or another one.
	 * @return its version
	 * @throws InvalidInput when it is no PNG or WebP file of at most 256 kB
	 */
	public long put(Caller caller, OrganisationId organisation, PutPrecondition precondition, byte[] file) {
		Logo.Picture picture = Logo.of(file).orElseThrow(() -> new InvalidInput(new InputFault("", "invalid-logo")));
		Optional<Logo> before = find(organisation);
		before.ifPresentOrElse((logo) -> precondition.require(logo.version()), precondition::requireAbsent);
		long version = before.map((logo) -> logo.version() + 1).orElse(0L);
		this.jdbc.sql("""
				INSERT INTO organisation_logo (organisation, type, image, version)
				VALUES (:organisation, :type, :image, :version)
				    ON CONFLICT (organisation) DO UPDATE
				   SET type = excluded.type, image = excluded.image, version = excluded.version
				""")
			.param("organisation", organisation.value())
			.param("type", picture.type())
			.param("image", picture.image())
			.param("version", version)
			.update();
		this.history.record(caller, RegisterOrganisation.HISTORY, organisation.value(), "logo-changed",
				before.map((logo) -> summary(logo.type(), logo.image())).orElse(null),
				summary(picture.type(), picture.image()));
		this.organisations.renew(organisation);
		return version;
	}

	public void remove(Caller caller, OrganisationId organisation, IfMatch ifMatch) {
		Logo logo = find(organisation).orElseThrow(() -> new OrganisationNotFound(organisation));
		ifMatch.require(logo.version());
		this.jdbc.sql("DELETE FROM organisation_logo WHERE organisation = :organisation")
			.param("organisation", organisation.value())
			.update();
		this.history.record(caller, RegisterOrganisation.HISTORY, organisation.value(), "logo-removed",
				summary(logo.type(), logo.image()), null);
		this.organisations.renew(organisation);
	}

	private static Map<String, Object> summary(String type, byte[] image) {
		return Map.of("logo", Map.of("type", type, "bytes", image.length));
	}

}
