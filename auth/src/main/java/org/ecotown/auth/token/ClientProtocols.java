package org.ecotown.auth.token;

import java.time.Duration;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The protocol settings of clients. Kept in memory for as short a while as the clients
 * themselves.
 */
@Repository
class ClientProtocols {

	private static final ClientProtocol USUAL = new ClientProtocol(false);

	private final JdbcClient jdbc;

	private final LoadingCache<UUID, ClientProtocol> byId = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(15))
		.maximumSize(10_000)
		.build(this::read);

	ClientProtocols(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those of a client.
	 * @param client the id of its row
	 */
	ClientProtocol of(UUID client) {
		return this.byId.get(client);
	}

	private ClientProtocol read(UUID client) {
		return this.jdbc.sql("SELECT requires_pushed_requests FROM client WHERE id = :id")
			.param("id", client)
			.query(Boolean.class)
			.optional()
			.map(ClientProtocol::new)
			.orElse(USUAL);
	}

}
