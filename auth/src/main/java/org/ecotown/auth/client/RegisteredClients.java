package org.ecotown.auth.client;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.ecotown.auth.config.AuthProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * The clients as the authorization server sees them. Kept in memory for a short while, so
 * that a token request needs no query for its client; a change made by another instance
 * is seen after {@value #SECONDS} seconds at the latest.
 */
@Component
public class RegisteredClients implements RegisteredClientRepository {

	private static final int SECONDS = 15;

	private static final String CLIENT_SETTING = "ecotown.client";

	private final Clients clients;

	private final boolean demo;

	private final Cache<String, RegisteredClient> byClientId = cache();

	private final Cache<String, RegisteredClient> byId = cache();

	RegisteredClients(Clients clients, AuthProperties properties) {
		this.clients = clients;
		this.demo = properties.demo();
	}

	/**
	 * What the platform knows of a registered client beyond OAuth.
	 */
	public static Client of(RegisteredClient registered) {
		return registered.getClientSettings().getSetting(CLIENT_SETTING);
	}

	@Override
	public @Nullable RegisteredClient findByClientId(String clientId) {
		RegisteredClient cached = this.byClientId.getIfPresent(clientId);
		return (cached != null) ? cached : load(this.clients.byClientId(clientId));
	}

	@Override
	public @Nullable RegisteredClient findById(String id) {
		RegisteredClient cached = this.byId.getIfPresent(id);
		return (cached != null) ? cached : load(this.clients.byId(UUID.fromString(id)));
	}

	@Override
	public void save(RegisteredClient client) {
		throw new UnsupportedOperationException("Clients are changed through the clients API only");
	}

	/**
	 * To be called after a client was changed or removed.
	 */
	void forget(Client client) {
		this.byClientId.invalidate(client.clientId());
		this.byId.invalidate(client.id().toString());
	}

	private static Cache<String, RegisteredClient> cache() {
		return Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(SECONDS)).maximumSize(10_000).build();
	}

	private @Nullable RegisteredClient load(Optional<Client> client) {
		return client.filter((found) -> this.demo || !found.demo()).map((found) -> {
			RegisteredClient registered = register(found);
			this.byClientId.put(found.clientId(), registered);
			this.byId.put(registered.getId(), registered);
			return registered;
		}).orElse(null);
	}

	private static RegisteredClient register(Client client) {
		RegisteredClient.Builder builder = RegisteredClient.withId(client.id().toString())
			.clientId(client.clientId())
			.clientName(client.clientId())
			.clientSecret(client.secretHash())
			.authorizationGrantTypes(
					(grants) -> client.grants().forEach((grant) -> grants.add(new AuthorizationGrantType(grant))))
			.redirectUris((uris) -> uris.addAll(client.redirectUris()))
			.postLogoutRedirectUris((uris) -> uris.addAll(client.postLogoutRedirectUris()))
			.scopes((scopes) -> scopes.addAll(client.scopes()))
			.clientSettings(ClientSettings.builder()
				.requireProofKey(true)
				// any app may pretend to be a public client (RFC 8252, section 8.6)
				.requireAuthorizationConsent(!client.firstParty() || client.isPublic())
				.setting(CLIENT_SETTING, client)
				.build())
			.tokenSettings(TokenSettings.builder()
				.authorizationCodeTimeToLive(Duration.ofSeconds(60))
				.accessTokenTimeToLive(Duration.ofMinutes(5))
				.refreshTokenTimeToLive(Duration.ofHours(12))
				.reuseRefreshTokens(false)
				.idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
				.build());
		if (client.isPublic()) {
			return builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build();
		}
		return builder.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.build();
	}

}
