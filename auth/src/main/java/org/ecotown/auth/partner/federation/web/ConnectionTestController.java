package org.ecotown.auth.partner.federation.web;

import java.util.Locale;

import org.ecotown.auth.partner.connection.Connection;
import org.ecotown.auth.partner.connection.ConnectionId;
import org.ecotown.auth.partner.connection.ConnectionNotFound;
import org.ecotown.auth.partner.connection.Connections;
import org.ecotown.auth.partner.federation.provider.ConnectionTest;
import org.ecotown.auth.partner.federation.provider.PartnerFault;
import org.ecotown.auth.partner.federation.provider.TestConnection;
import org.ecotown.platform.security.Allow;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tries a connection and shows what came back.
 */
@RestController
class ConnectionTestController {

	private final Connections connections;

	private final TestConnection test;

	private final MessageSource messages;

	ConnectionTestController(Connections connections, TestConnection test, MessageSource messages) {
		this.connections = connections;
		this.test = test;
		this.messages = messages;
	}

	@PostMapping("/api/connections/{id}/test")
	@Allow(roles = Role.PLATFORM_ADMIN)
	ConnectionTestResponse test(@PathVariable ConnectionId id, Locale locale, Caller caller) {
		Connection connection = this.connections.byId(id).orElseThrow(() -> new ConnectionNotFound(id));
		ConnectionTest test = this.test.of(connection);
		PartnerFault fault = test.fault();
		return ConnectionTestResponse.from(test,
				(fault != null) ? this.messages.getMessage("partner.fault." + fault.code(), null, locale) : null);
	}

}
