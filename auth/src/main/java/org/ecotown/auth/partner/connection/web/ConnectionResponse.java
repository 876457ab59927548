package org.ecotown.auth.partner.connection.web;

import java.util.List;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.partner.connection.Connection;
import org.ecotown.auth.partner.connection.ConnectionId;
import org.ecotown.auth.partner.connection.ConnectionSettings;
import org.ecotown.auth.partner.connection.RoleMapping;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.LocalizedText;

/**
 * A connection as the API shows it, without its secret.
 *
 * @param redirectUri what the partner registers for the client at its provider
 */
record ConnectionResponse(ConnectionId id, OrganisationId organisation, LocalizedText name, String issuer,
		String clientId, List<String> scopes, List<String> domains, List<Role> defaultRoles,
		List<RoleMapping> roleMappings, boolean jitProvisioning, boolean enabled, String redirectUri, long version) {

	static ConnectionResponse from(Connection connection, String redirectUri) {
		ConnectionSettings settings = connection.settings();
		return new ConnectionResponse(connection.id(), settings.organisation(), settings.name(), settings.issuer(),
				settings.clientId(), settings.scopes(), settings.domains(), settings.defaultRoles(),
				settings.roleMappings(), settings.jitProvisioning(), settings.enabled(), redirectUri,
				connection.version());
	}

}
