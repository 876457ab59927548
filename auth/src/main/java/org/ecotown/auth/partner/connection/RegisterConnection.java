package org.ecotown.auth.partner.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.directory.organisation.OrganisationRules;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.partner.outbound.AddressRefused;
import org.ecotown.auth.partner.outbound.PartnerAddresses;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds, changes and removes connections, with history. A secret is never part of the
 * history.
 */
@Service
@Transactional
public class RegisterConnection {

	/** How the history names connections. */
	public static final String HISTORY = "connection";

	private final Connections connections;

	private final OrganisationRules organisations;

	private final PartnerAddresses addresses;

	private final Issuer self;

	private final History history;

	private final SecurityEvents events;

	RegisterConnection(Connections connections, OrganisationRules organisations, PartnerAddresses addresses,
			Issuer self, History history, SecurityEvents events) {
		this.connections = connections;
		this.organisations = organisations;
		this.addresses = addresses;
		this.self = self;
		this.history = history;
		this.events = events;
	}

	/**
	 * Adds a connection.
	 * @param secret the client secret; null for a public client
	 * @throws InvalidInput when a rule is broken
	 */
	public Connection add(Caller caller, ConnectionSettings settings, @Nullable String secret) {
		check(settings, null);
		Connection added = new Connection(this.connections.nextId(), settings, 0);
		this.connections.add(added);
		if (secret != null) {
			this.connections.secret(added.id(), secret);
		}
		record(caller, added.id(), "created", null, settings);
		return added;
	}

	/**
	 * Replaces what was decided about a connection.
	 * @param secret the new client secret; null keeps the present one
	 * @throws ConnectionNotFound when there is none with the id
	 * @throws InvalidInput when a rule is broken
	 * @throws org.ecotown.platform.preconditions.PreconditionFailed when the caller has
	 * not read the present version
	 */
	public Connection change(Caller caller, ConnectionId id, IfMatch ifMatch, ConnectionSettings settings,
			@Nullable String secret) {
		Connection present = find(id);
		ifMatch.require(present.version());
		check(settings, id);
		Connection changed = new Connection(id, settings, present.version() + 1);
		this.connections.replace(changed);
		if (secret != null) {
			this.connections.secret(id, secret);
		}
		record(caller, id, (secret != null) ? "secret-changed" : "changed", present.settings(), settings);
		return changed;
	}

	/**
	 * Removes a connection. The accounts that came through it stay.
	 * @throws ConnectionNotFound when there is none with the id
	 * @throws org.ecotown.platform.preconditions.PreconditionFailed when the caller has
	 * not read the present version
	 */
	public void remove(Caller caller, ConnectionId id, IfMatch ifMatch) {
		Connection present = find(id);
		ifMatch.require(present.version());
		this.connections.remove(present);
		record(caller, id, "removed", present.settings(), null);
	}

	private Connection find(ConnectionId id) {
		return this.connections.byId(id).orElseThrow(() -> new ConnectionNotFound(id));
	}

	private void record(Caller caller, ConnectionId id, String action, @Nullable ConnectionSettings before,
			@Nullable ConnectionSettings after) {
		this.history.record(caller, HISTORY, id.value(), action, before, after);
		ConnectionSettings known = (after != null) ? after : before;
		if (known != null) {
			this.events.record(NewSecurityEvent.of(SecurityEventType.CONNECTION_CHANGED)
				.organisation(known.organisation().value())
				.by(caller.subject())
				.details(Map.of("connection", id.toString(), "action", action, "issuer", known.issuer())));
		}
	}

	private void check(ConnectionSettings settings, @Nullable ConnectionId self) {
		List<InputFault> faults = new ArrayList<>();
		if (!this.organisations.exists(settings.organisation())) {
			faults.add(new InputFault("/organisation", "unknown-organisation"));
		}
		issuerFault(settings.issuer(), self, faults);
		for (int i = 0; i < settings.domains().size(); i++) {
			if (EmailDomain.normalise(settings.domains().get(i)).isEmpty()) {
				faults.add(new InputFault("/domains/" + i, "invalid-email-domain"));
			}
		}
		this.connections.taken(settings.domains(), self)
			.ifPresent((domain) -> faults
				.add(new InputFault("/domains/" + settings.domains().indexOf(domain), "taken-domain", domain)));
		if (settings.defaultRoles().contains(Role.PLATFORM_ADMIN)) {
			faults.add(new InputFault("/defaultRoles", "no-platform-admin"));
		}
		for (int i = 0; i < settings.roleMappings().size(); i++) {
			if (settings.roleMappings().get(i).role() == Role.PLATFORM_ADMIN) {
				faults.add(new InputFault("/roleMappings/" + i + "/role", "no-platform-admin"));
			}
		}
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
	}

	private void issuerFault(String issuer, @Nullable ConnectionId self, List<InputFault> faults) {
		try {
			if (this.addresses.require(issuer).getRawQuery() != null || issuer.equals(this.self.issuer().toString())) {
				faults.add(new InputFault("/issuer", "invalid-issuer"));
			}
			else if (this.connections.issuerTaken(issuer, self)) {
				faults.add(new InputFault("/issuer", "taken-issuer"));
			}
		}
		catch (AddressRefused ex) {
			faults.add(new InputFault("/issuer", "invalid-issuer"));
		}
	}

}
