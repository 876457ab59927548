package org.ecotown.auth.oauth.signout;

import java.net.URI;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the address at which the gateway is told as the configuration says.
 */
@Component
class GatewayAddress {

	private final JdbcClient jdbc;

	private final SignOutProperties properties;

	GatewayAddress(JdbcClient jdbc, SignOutProperties properties) {
		this.jdbc = jdbc;
		this.properties = properties;
	}

	@EventListener(ApplicationStartedEvent.class)
	void register() {
		URI url = this.properties.gatewayLogoutUrl();
		this.jdbc.sql("UPDATE client SET backchannel_logout_uri = :url WHERE client_id = 'gateway' AND first_party")
			.param("url", (url != null) ? url.toString() : null)
			.update();
	}

}
