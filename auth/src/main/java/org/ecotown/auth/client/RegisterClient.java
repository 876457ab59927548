package org.ecotown.auth.client;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.ecotown.auth.config.AuthProperties;
import org.ecotown.auth.config.DemoRefused;
import org.ecotown.auth.organisation.OrganisationId;
import org.ecotown.auth.organisation.OrganisationRules;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers the clients of partner systems, which ask for tokens with their own
 * credentials, with history. A secret is never part of the history.
 */
@Service
@Transactional
public class RegisterClient {

	/** How the history names clients. */
	public static final String HISTORY = "client";

	private static final List<String> GRANTS = List.of("client_credentials");

	private static final List<String> AUDIENCES = List.of("ecotown-api");

	private final Clients clients;

	private final RegisteredClients registered;

	private final OrganisationRules organisations;

	private final History history;

	private final JdbcClient jdbc;

	private final boolean demo;

	private final ClientSecrets secrets = new ClientSecrets();

	RegisterClient(Clients clients, RegisteredClients registered, OrganisationRules organisations, History history,
			JdbcClient jdbc, AuthProperties properties) {
		this.clients = clients;
		this.registered = registered;
		this.organisations = organisations;
		this.history = history;
		this.jdbc = jdbc;
		this.demo = properties.demo();
	}

	/**
	 * Creates or replaces a client.
	 * @param secret the new secret; null keeps the present one
	 * @throws PreconditionFailed when the caller has not read the present version
	 * @throws FirstPartyClient when it is one of the platform's own
	 * @throws DemoRefused for a demo client where there may be none
	 * @throws InvalidInput when a rule is broken
	 */
	public Client put(Caller caller, String clientId, PutPrecondition precondition, ClientInput input,
			@Nullable String secret) {
		if (input.demo() && !this.demo) {
			throw new DemoRefused();
		}
		Client present = this.clients.byClientId(clientId).orElse(null);
		if (present == null) {
			precondition.requireAbsent();
			return add(caller, clientId, input, secret);
		}
		if (present.firstParty()) {
			throw new FirstPartyClient(clientId);
		}
		precondition.require(present.version());
		check(input);
		Client changed = client(present.id(), clientId,
				(secret != null) ? this.secrets.encode(secret) : present.secretHash(), input, present.version() + 1);
		this.clients.replace(changed);
		this.registered.forget(changed);
		this.history.record(caller, HISTORY, changed.id(), (secret != null) ? "secret-changed" : "changed",
				input(present), input);
		return changed;
	}

	/**
	 * Removes a client with everything it was authorised for.
	 * @throws ClientNotFound when there is none
	 * @throws FirstPartyClient when it is one of the platform's own
	 * @throws PreconditionFailed when the caller has not read the present version
	 */
	public void remove(Caller caller, String clientId, IfMatch ifMatch) {
		Client client = this.clients.byClientId(clientId).orElseThrow(() -> new ClientNotFound(clientId));
		if (client.firstParty()) {
			throw new FirstPartyClient(clientId);
		}
		ifMatch.require(client.version());
		this.clients.remove(client);
		this.registered.forget(client);
		this.history.record(caller, HISTORY, client.id(), "removed", input(client), null);
	}

	private Client add(Caller caller, String clientId, ClientInput input, @Nullable String secret) {
		if (secret == null) {
			throw new InvalidInput(new InputFault("/secret", "required"));
		}
		check(input);
		UUID id = this.jdbc.sql("SELECT uuidv7()").query(UUID.class).single();
		Client added = client(id, clientId, this.secrets.encode(secret), input, 0);
		try {
			this.clients.add(added);
		}
		catch (DuplicateKeyException ex) {
			throw new PreconditionFailed();
		}
		this.history.record(caller, HISTORY, id, "created", null, input);
		return added;
	}

	private void check(ClientInput input) {
		List<InputFault> faults = new ArrayList<>();
		if (!this.organisations.exists(input.organisation())) {
			faults.add(new InputFault("/organisation", "unknown-organisation"));
		}
		if (input.scopes().stream().anyMatch(FirstPartyClients.RESERVED_SCOPES::contains)) {
			faults.add(new InputFault("/scopes", "reserved-scope"));
		}
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
	}

	private static Client client(UUID id, String clientId, @Nullable String secretHash, ClientInput input,
			long version) {
		return new Client(id, clientId, secretHash, GRANTS, List.of(), List.of(), input.scopes(), AUDIENCES,
				input.organisation(), input.roles(), false, input.demo(), version);
	}

	private static @Nullable ClientInput input(Client client) {
		OrganisationId organisation = client.organisation();
		return (organisation != null) ? new ClientInput(organisation, client.roles(), client.scopes(), client.demo())
				: null;
	}

}
