package org.ecotown.auth.directory.identity;

import java.net.IDN;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.RegisterOrganisation;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mail domains of organisations. Whether a domain is an organisation's cannot be
 * looked up from here; an administrator of the platform answers for it.
 */
@Component
@Transactional
public class Domains {

	private static final String NAME = "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?";

	private static final int LONGEST = 253;

	private final JdbcClient jdbc;

	private final History history;

	private final SecurityEvents events;

	private final Clock clock;

	Domains(JdbcClient jdbc, History history, SecurityEvents events, Clock clock) {
		this.jdbc = jdbc;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Domain> of(OrganisationId organisation) {
		return this.jdbc.sql("""
				SELECT domain, verified_at, verified_by
				  FROM organisation_domain
				 WHERE organisation = :organisation
				 ORDER BY domain
				""").param("organisation", organisation.value()).query(Domains::row).list();
	}

	/**
	 * Whose people have addresses in the domain, as far as that is verified.
	 */
	@Transactional(readOnly = true)
	public Optional<OrganisationId> verifiedOwner(String domain) {
		return ascii(domain).flatMap((name) -> this.jdbc.sql("""
				SELECT organisation FROM organisation_domain WHERE domain = :domain AND verified_at IS NOT NULL
				""").param("domain", name).query(UUID.class).optional().map(OrganisationId::new));
	}

	/**
	 * Notes a domain down; it counts from its verification on.
	 */
	public Domain add(Caller caller, OrganisationId organisation, String domain) {
		String name = ascii(domain).orElseThrow(() -> new InvalidInput(new InputFault("/domain", "invalid-domain")));
		int added = this.jdbc.sql("""
				INSERT INTO organisation_domain (organisation, domain)
				VALUES (:organisation, :domain)
				    ON CONFLICT DO NOTHING
				""").param("organisation", organisation.value()).param("domain", name).update();
		if (added == 1) {
			record(caller, organisation, "domain-added", null, name);
		}
		return find(organisation, name);
	}

	/**
	 * Notes that an administrator has found the domain to be the organisation's.
	 * @throws DomainNotFound when it is not noted down
	 * @throws DomainTaken when it is verified for another organisation
	 */
	public Domain verify(Caller caller, OrganisationId organisation, String domain) {
		Domain before = find(organisation, domain);
		if (before.verified()) {
			return before;
		}
		if (verifiedOwner(domain).isPresent()) {
			throw new DomainTaken();
		}
		this.jdbc.sql("""
				UPDATE organisation_domain
				   SET verified_at = :now, verified_by = :by
				 WHERE organisation = :organisation AND domain = :domain
				""")
			.param("organisation", organisation.value())
			.param("domain", domain)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", caller.subject())
			.update();
		record(caller, organisation, "domain-verified", domain, domain);
		return find(organisation, domain);
	}

	public void remove(Caller caller, OrganisationId organisation, String domain) {
		find(organisation, domain);
		this.jdbc.sql("DELETE FROM organisation_domain WHERE organisation = :organisation AND domain = :domain")
			.param("organisation", organisation.value())
			.param("domain", domain)
			.update();
		record(caller, organisation, "domain-removed", domain, null);
	}

	private Domain find(OrganisationId organisation, String domain) {
		return of(organisation).stream()
			.filter((found) -> found.domain().equals(domain))
			.findFirst()
			.orElseThrow(DomainNotFound::new);
	}

	private void record(Caller caller, OrganisationId organisation, String action, @Nullable String before,
			@Nullable String after) {
		this.history.record(caller, RegisterOrganisation.HISTORY, organisation.value(), action, value(before),
				value(after));
		this.events.record(NewSecurityEvent.of(SecurityEventType.CONNECTION_CHANGED)
			.organisation(organisation.value())
			.by(caller.subject())
			.details(Map.of("action", action, "domain", (after != null) ? after : String.valueOf(before))));
	}

	private static @Nullable Map<String, String> value(@Nullable String domain) {
		return (domain != null) ? Map.of("domain", domain) : null;
	}

	private static Optional<String> ascii(String domain) {
		try {
			return Optional.of(IDN.toASCII(domain.strip()).toLowerCase(Locale.ROOT))
				.filter((name) -> name.length() <= LONGEST && name.matches(NAME));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Domain row(ResultSet row, int number) throws SQLException {
		OffsetDateTime verified = row.getObject("verified_at", OffsetDateTime.class);
		return new Domain(row.getString("domain"), (verified != null) ? verified.toInstant() : null,
				row.getString("verified_by"));
	}

}
