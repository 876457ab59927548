package org.ecotown.auth.partner.connection;

import java.util.List;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.LocalizedText;

/**
 * What an administrator decides about a connection; never the secret.
 *
 * @param organisation whose people sign in through it
 * @param name how people call it
 * @param issuer the issuer identifier of the provider, exactly as it calls itself
 * @param clientId the client this platform is there
 * @param scopes what is asked for besides {@code openid}
 * @param domains e-mail domains that lead here, in lower case and ASCII
 * @param defaultRoles what everybody who comes through it is to the organisation
 * @param roleMappings what some are besides
 * @param jitProvisioning whether people get an account when they first come
 * @param enabled whether anybody may sign in through it
 */
public record ConnectionSettings(OrganisationId organisation, LocalizedText name, String issuer, String clientId,
		List<String> scopes, List<String> domains, List<Role> defaultRoles, List<RoleMapping> roleMappings,
		boolean jitProvisioning, boolean enabled) {

	public ConnectionSettings {
		scopes = List.copyOf(scopes);
		domains = List.copyOf(domains);
		defaultRoles = List.copyOf(defaultRoles);
		roleMappings = List.copyOf(roleMappings);
	}

}
