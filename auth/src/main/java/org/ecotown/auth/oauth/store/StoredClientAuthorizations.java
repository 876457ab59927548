package org.ecotown.auth.oauth.store;

import java.util.UUID;

import org.ecotown.auth.oauth.client.ClientAuthorizations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes codes, tokens and consents with a client that is removed.
 */
@Component
class StoredClientAuthorizations implements ClientAuthorizations {

	private final JdbcClient jdbc;

	StoredClientAuthorizations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void removeAll(UUID client) {
		this.jdbc.sql("DELETE FROM issued_authorization WHERE registered_client_id = :id")
			.param("id", client.toString())
			.update();
		this.jdbc.sql("DELETE FROM oauth2_authorization_consent WHERE registered_client_id = :id")
			.param("id", client.toString())
			.update();
	}

}
