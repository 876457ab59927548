package org.ecotown.auth.oauth.client.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationRules;
import org.ecotown.auth.oauth.client.Client;
import org.ecotown.auth.oauth.client.FirstPartyClients;
import org.ecotown.auth.oauth.client.RedirectUris;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.client.proof.ClientKeys;
import org.ecotown.auth.partner.outbound.AddressRefused;
import org.ecotown.auth.partner.outbound.PartnerAddresses;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.security.Subjects;

import org.springframework.stereotype.Component;

/**
 * The rules of a partner's client that concern more than one of its fields.
 */
@Component
class ClientRules {

	/** What people may be asked to share with a partner. */
	private static final Set<String> IDENTITY = Set.of("openid", "profile");

	private final OrganisationRules organisations;

	private final PartnerAddresses addresses;

	private final Issuer issuer;

	ClientRules(OrganisationRules organisations, PartnerAddresses addresses, Issuer issuer) {
		this.organisations = organisations;
		this.addresses = addresses;
		this.issuer = issuer;
	}

	/**
	 * All faults at once. Those of the keys themselves are found by {@link ClientKeys}.
	 */
	List<InputFault> faults(Client client, boolean keysGiven) {
		List<InputFault> faults = new ArrayList<>();
		if (!Subjects.isClient(client.clientId())) {
			faults.add(new InputFault("/clientId", "personal-client-id"));
		}
		OrganisationId organisation = client.organisation();
		if (organisation == null || !this.organisations.exists(organisation)) {
			faults.add(new InputFault("/organisation", "unknown-organisation"));
		}
		if (client.signsPeopleIn()) {
			signingPeopleIn(client, faults);
		}
		else {
			actingItself(client, faults);
		}
		keys(client, keysGiven, faults);
		logout(client, faults);
		faults.addAll(redirects("/redirectUris", client.redirectUris(), client));
		faults.addAll(redirects("/postLogoutRedirectUris", client.postLogoutRedirectUris(), client));
		return faults;
	}

	private static void signingPeopleIn(Client client, List<InputFault> faults) {
		if (!client.roles().isEmpty()) {
			faults.add(new InputFault("/roles", "no-roles"));
		}
		if (!client.scopes().contains("openid") || !IDENTITY.containsAll(client.scopes())) {
			faults.add(new InputFault("/scopes", "wrong-identity-scopes"));
		}
		if (client.redirectUris().isEmpty()) {
			faults.add(new InputFault("/redirectUris", "required"));
		}
	}

	private static void actingItself(Client client, List<InputFault> faults) {
		if (client.roles().isEmpty()) {
			faults.add(new InputFault("/roles", "required"));
		}
		if (client.scopes().stream().anyMatch(FirstPartyClients.RESERVED_SCOPES::contains)) {
			faults.add(new InputFault("/scopes", "reserved-scope"));
		}
		else if (client.scopes().stream().anyMatch((scope) -> !scope.contains(":"))) {
			faults.add(new InputFault("/scopes", "no-identity"));
		}
		if (client.isPublic()) {
			faults.add(new InputFault("/authentication", "missing-authentication"));
		}
		if (!client.redirectUris().isEmpty()) {
			faults.add(new InputFault("/redirectUris", "no-redirects"));
		}
		if (!client.postLogoutRedirectUris().isEmpty()) {
			faults.add(new InputFault("/postLogoutRedirectUris", "no-redirects"));
		}
		if (client.backchannelLogoutUri() != null) {
			faults.add(new InputFault("/backchannelLogoutUri", "no-redirects"));
		}
		if (client.requiresPushedRequests()) {
			faults.add(new InputFault("/requiresPushedRequests", "no-pushed-requests"));
		}
	}

	private static void keys(Client client, boolean given, List<InputFault> faults) {
		boolean needed = client.authentication() == ClientAuthentication.PRIVATE_KEY_JWT;
		if (needed && !given) {
			faults.add(new InputFault("/jwks", "required"));
		}
		if (!needed && given) {
			faults.add(new InputFault("/jwks", "unused-jwks"));
		}
	}

	/** What the name resolves to is checked whenever the address is called. */
	private void logout(Client client, List<InputFault> faults) {
		String address = client.backchannelLogoutUri();
		if (address == null || !client.signsPeopleIn()) {
			return;
		}
		try {
			if (this.issuer.issuer().getHost().equals(this.addresses.require(address).getHost())) {
				faults.add(new InputFault("/backchannelLogoutUri", "platform-redirect-uri"));
			}
		}
		catch (AddressRefused ex) {
			faults.add(new InputFault("/backchannelLogoutUri", "invalid-logout-address"));
		}
	}

	private List<InputFault> redirects(String pointer, List<String> addresses, Client client) {
		return RedirectUris.faults(pointer, addresses, client.isPublic(), this.issuer.issuer());
	}

}
