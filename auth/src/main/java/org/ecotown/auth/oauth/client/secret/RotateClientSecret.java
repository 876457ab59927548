package org.ecotown.auth.oauth.client.secret;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.oauth.client.Client;
import org.ecotown.auth.oauth.client.ClientDirectory;
import org.ecotown.auth.oauth.client.ClientNotFound;
import org.ecotown.auth.oauth.client.FirstPartyClient;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and ends the secrets of clients. A new secret works at once; those before it for
 * a while yet, so that a client can change over without a gap.
 */
@Service
@Transactional
public class RotateClientSecret {

	/** How long the old secret works where nothing is said. */
	public static final Duration OVERLAP = Duration.ofDays(7);

	/** How long it may work at most. */
	public static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

	/** Each is tried with every request, and nobody needs more. */
	private static final int MOST = 5;

	private static final int BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final ClientDirectory clients;

	private final ClientSecrets secrets;

	private final RegisteredClients registered;

	private final SecurityEvents events;

	RotateClientSecret(ClientDirectory clients, ClientSecrets secrets, RegisteredClients registered,
			SecurityEvents events) {
		this.clients = clients;
		this.secrets = secrets;
		this.registered = registered;
		this.events = events;
	}

	/**
	 * The secrets that work now, oldest first.
	 * @throws ClientNotFound when there is no such client for the caller
	 */
	@Transactional(readOnly = true)
	public List<ClientSecret> list(Caller caller, String clientId) {
		return this.secrets.of(this.clients.find(caller, clientId).id());
	}

	/**
	 * Makes a secret.
	 * @param overlap how long those before it still work; null: {@link #OVERLAP}
	 * @throws ClientNotFound when there is no such client for the caller
	 * @throws FirstPartyClient when it is one of the platform's own
	 * @throws ClientWithoutSecrets when it proves itself otherwise
	 * @throws TooManyClientSecrets when too many still work
	 */
	public NewClientSecret add(Caller caller, String clientId, @Nullable Duration overlap) {
		Duration old = (overlap != null) ? overlap : OVERLAP;
		if (old.isNegative() || old.compareTo(LONGEST_OVERLAP) > 0) {
			throw new InvalidInput(new InputFault("/overlap", "invalid-overlap", LONGEST_OVERLAP.toDays()));
		}
		Client client = changeable(caller, clientId);
		if (client.authentication() != ClientAuthentication.CLIENT_SECRET_BASIC) {
			throw new ClientWithoutSecrets(clientId);
		}
		this.secrets.lock(client.id());
		this.secrets.end(client.id(), old);
		if (this.secrets.of(client.id()).size() >= MOST) {
			throw new TooManyClientSecrets(clientId);
		}
		String value = generate();
		ClientSecret added = this.secrets.add(client.id(), SecretHash.of(value), caller.subject());
		changed(caller, client, Map.of("added", added.id().toString(), "overlap", old.toString()));
		return new NewClientSecret(added, value);
	}

	/**
	 * Ends a secret at once.
	 * @throws ClientNotFound when there is no such client for the caller, or no such
	 * secret of it
	 * @throws FirstPartyClient when it is one of the platform's own
	 */
	public void remove(Caller caller, String clientId, UUID secret) {
		Client client = changeable(caller, clientId);
		if (!this.secrets.remove(client.id(), secret)) {
			throw new ClientNotFound(clientId);
		}
		changed(caller, client, Map.of("ended", secret.toString()));
	}

	private Client changeable(Caller caller, String clientId) {
		Client client = this.clients.find(caller, clientId);
		if (client.firstParty()) {
			throw new FirstPartyClient(clientId);
		}
		return client;
	}

	private void changed(Caller caller, Client client, Map<String, String> details) {
		OrganisationId organisation = client.organisation();
		this.registered.forgetAfterCommit(client);
		this.events.record(NewSecurityEvent.of(SecurityEventType.CLIENT_SECRET_CHANGED)
			.client(client.clientId())
			.organisation((organisation != null) ? organisation.value() : null)
			.by(caller.subject())
			.details(details));
	}

	private String generate() {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
