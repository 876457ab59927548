package org.ecotown.auth.oauth.store;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Stands in for the clients where Spring maps rows of consents. The mapper looks the
 * client up while it holds a connection, which under load blocks the pool for good, and
 * then uses nothing of it but the id it already had.
 */
class UnresolvedClients implements RegisteredClientRepository {

	@Override
	public RegisteredClient findById(String id) {
		return RegisteredClient.withId(id)
			.clientId(id)
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.build();
	}

	@Override
	public @Nullable RegisteredClient findByClientId(String clientId) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void save(RegisteredClient client) {
		throw new UnsupportedOperationException();
	}

}
