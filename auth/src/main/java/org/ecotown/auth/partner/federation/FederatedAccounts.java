package org.ecotown.auth.partner.federation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.ProvisionPerson;
import org.ecotown.auth.directory.person.account.OpenAccounts;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.partner.connection.Connection;
import org.ecotown.auth.partner.connection.ConnectionSettings;
import org.ecotown.auth.partner.connection.EmailDomain;
import org.ecotown.auth.partner.connection.RoleMapping;
import org.ecotown.auth.partner.federation.provider.PartnerFailure;
import org.ecotown.auth.partner.federation.provider.PartnerFault;
import org.ecotown.platform.security.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds, makes and links the accounts people come with through a partner. Nothing but
 * issuer and subject leads to an account that exists: neither the e-mail address nor the
 * user name does, whoever has verified them.
 */
@Service
@Transactional
public class FederatedAccounts {

	private final LinkedAccounts links;

	private final ProvisionPerson people;

	private final OpenAccounts accounts;

	private final SecurityEvents events;

	FederatedAccounts(LinkedAccounts links, ProvisionPerson people, OpenAccounts accounts, SecurityEvents events) {
		this.links = links;
		this.people = people;
		this.accounts = accounts;
		this.events = events;
	}

	/**
	 * Whose account it is, if anybody's, with the roles brought up to date.
	 * @throws PartnerFailure when that person may not sign in any more
	 */
	public Optional<PersonId> find(Connection connection, FederatedIdentity identity) {
		Optional<PersonId> person = this.links.use(identity);
		person.ifPresent((id) -> {
			if (this.accounts.find(id).isEmpty()) {
				throw new PartnerFailure(PartnerFault.NO_ACCOUNT);
			}
			updateRoles(connection.settings(), identity, id);
		});
		return person;
	}

	/**
	 * Whether the account may be made without asking: the connection makes accounts, and
	 * nobody looks like the person already.
	 */
	public boolean mayProvision(Connection connection, FederatedIdentity identity) {
		return connection.settings().jitProvisioning()
				&& Stream.of(Optional.ofNullable(identity.email()), Optional.ofNullable(identity.username()))
					.flatMap(Optional::stream)
					.noneMatch(this.people::isKnown);
	}

	/**
	 * Makes a new account.
	 * @throws org.springframework.dao.DuplicateKeyException when the same person did so
	 * at the same moment
	 */
	public PersonId provision(Connection connection, FederatedIdentity identity) {
		OrganisationId organisation = connection.settings().organisation();
		PersonId person = this.people.add(username(connection.settings(), identity), identity.name(), identity.locale(),
				organisation, identity.roles());
		link(connection, identity, person, "provisioned");
		return person;
	}

	/**
	 * Links the account to a person who has proved to be both.
	 * @throws org.springframework.dao.DuplicateKeyException when it is somebody's already
	 */
	public void link(Connection connection, FederatedIdentity identity, PersonId person) {
		link(connection, identity, person, "proved");
		updateRoles(connection.settings(), identity, person);
	}

	private void link(Connection connection, FederatedIdentity identity, PersonId person, String how) {
		this.links.add(identity, person);
		this.events.record(NewSecurityEvent.of(SecurityEventType.ACCOUNT_LINKED)
			.person(person.value())
			.organisation(connection.settings().organisation().value())
			.details(Map.of("connection", identity.connection(), "issuer", identity.issuer(), "account",
					identity.label(), "how", how)));
	}

	private void updateRoles(ConnectionSettings settings, FederatedIdentity identity, PersonId person) {
		if (!settings.jitProvisioning()) {
			return;
		}
		List<String> now = this.people.roles(person, settings.organisation(), managed(settings), identity.roles());
		if (now != null) {
			this.events.record(NewSecurityEvent.of(SecurityEventType.ROLES_CHANGED)
				.person(person.value())
				.organisation(settings.organisation().value())
				.details(Map.of("connection", identity.connection(), "roles", String.join(" ", now))));
		}
	}

	/** A partner gives no names that are addresses of somebody else's domain. */
	private static String username(ConnectionSettings settings, FederatedIdentity identity) {
		String wish = Stream.of(Optional.ofNullable(identity.username()), Optional.ofNullable(identity.email()))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(identity.subject());
		int at = wish.indexOf('@');
		boolean own = EmailDomain.of(wish).filter(settings.domains()::contains).isPresent();
		return (at < 0 || own) ? wish : wish.substring(0, at);
	}

	private static Set<String> managed(ConnectionSettings settings) {
		Set<String> roles = new HashSet<>();
		settings.defaultRoles().stream().map(Role::wireName).forEach(roles::add);
		settings.roleMappings().stream().map(RoleMapping::role).map(Role::wireName).forEach(roles::add);
		return roles;
	}

}
