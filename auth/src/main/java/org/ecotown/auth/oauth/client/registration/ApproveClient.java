package org.ecotown.auth.oauth.client.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.oauth.client.Client;
import org.ecotown.auth.oauth.client.ClientKind;
import org.ecotown.auth.oauth.client.Clients;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.client.proof.ClientKeys;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes clients of what organisations ask for. The tokens of a client that people sign in
 * through are good for this service's identity endpoints only, not for the platform's
 * API: people share with a partner who they are, not what they may do.
 */
@Service
@Transactional
public class ApproveClient {

	private static final List<String> API = List.of("ecotown-api");

	private final Clients clients;

	private final ClientRules rules;

	private final RegisterClient register;

	private final Issuer issuer;

	private final TimeOrderedIds ids;

	ApproveClient(Clients clients, ClientRules rules, RegisterClient register, Issuer issuer, TimeOrderedIds ids) {
		this.clients = clients;
		this.rules = rules;
		this.register = register;
		this.issuer = issuer;
		this.ids = ids;
	}

	/**
	 * What is stored of keys that were sent.
	 * @param faults takes what is wrong with them
	 * @return null where there are none, or none without faults
	 */
	public static @Nullable String keys(@Nullable Map<String, Object> jwks, List<InputFault> faults) {
		return (jwks != null) ? ClientKeys.accept(jwks, faults) : null;
	}

	/**
	 * Keys as the API shows them.
	 */
	public static @Nullable Map<String, Object> shown(@Nullable String jwks) {
		return (jwks != null) ? ClientKeys.stored(jwks).toJSONObject(true) : null;
	}

	/**
	 * What stands against such a client.
	 * @param keysGiven whether keys were sent, be they good or not
	 * @throws ClientIdTaken when there is one of its name
	 */
	@Transactional(readOnly = true)
	public List<InputFault> faults(NewClient asked, boolean keysGiven) {
		if (this.clients.byClientId(asked.clientId()).isPresent()) {
			throw new ClientIdTaken(asked.clientId());
		}
		List<InputFault> faults = new ArrayList<>(this.rules.faults(client(new UUID(0, 0), asked), keysGiven));
		boolean open = asked.authentication() == ClientAuthentication.NONE;
		if (asked.kind() != ClientKind.PARTNER_SYSTEM && open != (asked.kind() == ClientKind.MOBILE)) {
			faults.add(new InputFault("/authentication", "wrong-authentication"));
		}
		return faults;
	}

	/**
	 * Registers the client.
	 * @throws ClientIdTaken when there is one of its name
	 * @throws InvalidInput when a rule is broken by now
	 */
	public void approve(Caller caller, NewClient asked) {
		List<InputFault> faults = faults(asked, asked.jwks() != null);
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		UUID id = this.ids.next();
		try {
			this.register.add(caller, client(id, asked), "approved");
		}
		catch (DuplicateKeyException ex) {
			throw new ClientIdTaken(asked.clientId());
		}
	}

	private Client client(UUID id, NewClient asked) {
		List<String> audiences = (asked.kind() == ClientKind.PARTNER_SYSTEM) ? API
				: List.of(this.issuer.issuer().toString());
		return new Client(id, asked.clientId(), asked.name(), asked.authentication(), asked.jwks(),
				asked.idTokenAlgorithm(), asked.kind().grants(), asked.redirectUris(), asked.postLogoutRedirectUris(),
				asked.requiresPushedRequests(), asked.backchannelLogoutUri(), asked.scopes(), audiences,
				asked.organisation(), asked.roles(), false, false, 0);
	}

}
