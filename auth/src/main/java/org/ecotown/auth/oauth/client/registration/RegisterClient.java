package org.ecotown.auth.oauth.client.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.config.AuthProperties;
import org.ecotown.auth.config.DemoRefused;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.oauth.client.Client;
import org.ecotown.auth.oauth.client.ClientNotFound;
import org.ecotown.auth.oauth.client.ClientView;
import org.ecotown.auth.oauth.client.Clients;
import org.ecotown.auth.oauth.client.FirstPartyClient;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.client.proof.ClientKeys;
import org.ecotown.auth.oauth.client.secret.ClientSecrets;
import org.ecotown.auth.oauth.client.secret.SecretHash;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers and changes the clients of partners, with history. A secret is never part of
 * the history.
 */
@Service
@Transactional
public class RegisterClient {

	/** How the history names clients. */
	public static final String HISTORY = "client";

	private static final List<String> GRANTS = List.of("client_credentials");

	private static final List<String> AUDIENCES = List.of("ecotown-api");

	private final Clients clients;

	private final ClientSecrets secrets;

	private final RegisteredClients registered;

	private final ClientRules rules;

	private final History history;

	private final SecurityEvents events;

	private final boolean demo;

	private final TimeOrderedIds ids;

	RegisterClient(Clients clients, ClientSecrets secrets, RegisteredClients registered, ClientRules rules,
			History history, SecurityEvents events, AuthProperties properties, TimeOrderedIds ids) {
		this.clients = clients;
		this.secrets = secrets;
		this.registered = registered;
		this.rules = rules;
		this.history = history;
		this.events = events;
		this.demo = properties.demo();
		this.ids = ids;
	}

	/**
	 * Creates a client that asks for tokens as itself, or changes any client.
	 * @param secret the new secret, which replaces all others at once; null keeps them
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
			Client added = changed(blank(clientId, input.organisation()), input, secret, 0);
			try {
				add(caller, added, "registered");
			}
			catch (DuplicateKeyException ex) {
				throw new PreconditionFailed();
			}
			setSecret(caller, added, secret);
			return added;
		}
		if (present.firstParty()) {
			throw new FirstPartyClient(clientId);
		}
		precondition.require(present.version());
		Client changed = changed(present, input, secret, present.version() + 1);
		this.clients.replace(changed);
		this.registered.forgetAfterCommit(changed);
		this.history.record(caller, HISTORY, changed.id(), (secret != null) ? "secret-changed" : "changed",
				ClientView.of(present), ClientView.of(changed));
		record(caller, changed, "changed");
		setSecret(caller, changed, secret);
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
		this.registered.forgetAfterCommit(client);
		this.history.record(caller, HISTORY, client.id(), "removed", ClientView.of(client), null);
		record(caller, client, "removed");
	}

	/**
	 * Adds a client that keeps the rules.
	 * @throws DuplicateKeyException when the client id is taken
	 */
	void add(Caller caller, Client client, String how) {
		this.clients.add(client);
		this.history.record(caller, HISTORY, client.id(), "created", null, ClientView.of(client));
		record(caller, client, how);
	}

	private void setSecret(Caller caller, Client client, @Nullable String secret) {
		if (client.authentication() != ClientAuthentication.CLIENT_SECRET_BASIC) {
			this.secrets.removeAll(client.id());
		}
		else if (secret != null && this.secrets.replaceAll(client.id(), SecretHash.of(secret), caller.subject())) {
			record(caller, client, SecurityEventType.CLIENT_SECRET_CHANGED, "replaced");
		}
	}

	private Client changed(Client present, ClientInput input, @Nullable String secret, long version) {
		List<InputFault> faults = new ArrayList<>();
		ClientAuthentication authentication = or(input.authentication(), present.authentication());
		Map<String, Object> given = input.jwks();
		String jwks = (given != null) ? ClientKeys.accept(given, faults) : present.jwks();
		if (authentication != ClientAuthentication.PRIVATE_KEY_JWT && given == null) {
			jwks = null;
		}
		Client changed = new Client(present.id(), present.clientId(), or(input.name(), present.name()), authentication,
				jwks, or(input.idTokenAlgorithm(), present.idTokenAlgorithm()), present.grants(),
				or(input.redirectUris(), present.redirectUris()),
				or(input.postLogoutRedirectUris(), present.postLogoutRedirectUris()),
				or(input.requiresPushedRequests(), present.requiresPushedRequests()),
				logoutUri(input.backchannelLogoutUri(), present.backchannelLogoutUri()), input.scopes(),
				present.audiences(), input.organisation(), input.roles(), false, input.demo(), version);
		faults.addAll(this.rules.faults(changed, given != null || jwks != null));
		if (changed.isPublic() != present.isPublic()) {
			faults.add(new InputFault("/authentication", "fixed-authentication"));
		}
		if (secret != null && authentication != ClientAuthentication.CLIENT_SECRET_BASIC) {
			faults.add(new InputFault("/secret", "unused-secret"));
		}
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		return changed;
	}

	private static @Nullable String logoutUri(@Nullable String given, @Nullable String present) {
		return (given == null) ? present : given.isBlank() ? null : given;
	}

	private Client blank(String clientId, OrganisationId organisation) {
		UUID id = this.ids.next();
		return new Client(id, clientId, null, ClientAuthentication.CLIENT_SECRET_BASIC, null, KeyAlgorithm.ES256,
				GRANTS, List.of(), List.of(), false, null, List.of(), AUDIENCES, organisation, List.of(), false, false,
				0);
	}

	private void record(Caller caller, Client client, String how) {
		record(caller, client, SecurityEventType.CLIENT_CHANGED, how);
	}

	private void record(Caller caller, Client client, SecurityEventType type, String how) {
		OrganisationId organisation = client.organisation();
		this.events.record(NewSecurityEvent.of(type)
			.client(client.clientId())
			.organisation((organisation != null) ? organisation.value() : null)
			.by(caller.subject())
			.details(Map.of("how", how)));
	}

	private static <T extends @Nullable Object> T or(@Nullable T given, T present) {
		return (given != null) ? given : present;
	}

}
