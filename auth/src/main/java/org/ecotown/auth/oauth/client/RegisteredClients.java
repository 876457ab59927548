package org.ecotown.auth.oauth.client;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.ecotown.auth.config.AuthProperties;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.oauth.client.proof.ClientAssertions;
import org.ecotown.auth.oauth.client.proof.ClientKeys;
import org.ecotown.auth.oauth.client.secret.ClientSecrets;
import org.ecotown.platform.security.Subjects;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The clients as the authorization server sees them. Kept in memory for a short while, so
 * that a token request needs no query for its client; a change made by another instance
 * is seen after {@value #SECONDS} seconds at the latest, and at once where a client would
 * be refused for what is known of it here.
 */
@Component
public class RegisteredClients implements RegisteredClientRepository {

	private static final int SECONDS = 15;

	private static final String CLIENT_SETTING = "ecotown.client";

	private static final Logger logger = LoggerFactory.getLogger(RegisteredClients.class);

	private final Clients clients;

	private final boolean demo;

	/** Wrong credentials must not cause a query each. */
	private static final Duration SOONEST_RENEWAL = Duration.ofSeconds(1);

	private final ClientSecrets secrets;

	private final Cache<String, Known> byClientId = cache();

	private final Cache<String, Known> byId = cache();

	private final SecurityEvents events;

	/** Told of once an hour: whoever asks need not prove anything first. */
	private final Cache<UUID, Boolean> refused = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofHours(1))
		.maximumSize(1_000)
		.build();

	RegisteredClients(Clients clients, ClientSecrets secrets, SecurityEvents events, AuthProperties properties) {
		this.clients = clients;
		this.secrets = secrets;
		this.events = events;
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
		Known cached = this.byClientId.getIfPresent(clientId);
		return (cached != null) ? cached.client() : load(this.clients.byClientId(clientId));
	}

	@Override
	public @Nullable RegisteredClient findById(String id) {
		Known cached = this.byId.getIfPresent(id);
		return (cached != null) ? cached.client() : load(this.clients.byId(UUID.fromString(id)));
	}

	@Override
	public void save(RegisteredClient client) {
		throw new UnsupportedOperationException("Clients are changed through the clients API only");
	}

	/**
	 * Forgets what is known of a client unless it is new, because it may have changed
	 * elsewhere.
	 * @return whether it is worth looking again
	 */
	public boolean renew(String clientId) {
		Known cached = this.byClientId.getIfPresent(clientId);
		if (cached == null || System.nanoTime() - cached.since() < SOONEST_RENEWAL.toNanos()) {
			return false;
		}
		forget(of(cached.client()));
		return true;
	}

	/**
	 * To be called within the transaction that changes or removes a client.
	 */
	public void forgetAfterCommit(Client client) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				forget(client);
			}

		});
	}

	private void forget(Client client) {
		this.byClientId.invalidate(client.clientId());
		this.byId.invalidate(client.id().toString());
	}

	private static Cache<String, Known> cache() {
		return Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(SECONDS)).maximumSize(10_000).build();
	}

	private @Nullable RegisteredClient load(Optional<Client> client) {
		return client.filter((found) -> this.demo || !found.demo()).filter(this::isNoPerson).map((found) -> {
			Known known = new Known(register(found, this.secrets.hashes(found.id())), System.nanoTime());
			this.byClientId.put(found.clientId(), known);
			this.byId.put(found.id().toString(), known);
			return known.client();
		}).orElse(null);
	}

	/**
	 * A client that was registered before its id was looked at gets nothing that names a
	 * person.
	 */
	private boolean isNoPerson(Client client) {
		if (Subjects.isClient(client.clientId())) {
			return true;
		}
		if (this.refused.asMap().putIfAbsent(client.id(), true) == null) {
			logger.warn("Client {} is refused: its id reads as that of a person", client.clientId());
			OrganisationId organisation = client.organisation();
			this.events.record(NewSecurityEvent.of(SecurityEventType.SIGN_IN_FAILED)
				.client(client.clientId())
				.organisation((organisation != null) ? organisation.value() : null)
				.details(Map.of("method", "client", "reason", "personal-client-id")));
		}
		return false;
	}

	private static RegisteredClient register(Client client, @Nullable String secretHashes) {
		LocalizedText name = client.name();
		ClientSettings.Builder settings = ClientSettings.builder()
			.requireProofKey(true)
			// any app may pretend to be a public client (RFC 8252, section 8.6)
			.requireAuthorizationConsent(!client.firstParty() || client.isPublic())
			.setting(CLIENT_SETTING, client);
		RegisteredClient.Builder builder = RegisteredClient.withId(client.id().toString())
			.clientId(client.clientId())
			.clientName((name != null) ? name.th() : client.clientId())
			.authorizationGrantTypes(
					(grants) -> client.grants().forEach((grant) -> grants.add(new AuthorizationGrantType(grant))))
			.redirectUris((uris) -> uris.addAll(client.redirectUris()))
			.postLogoutRedirectUris((uris) -> uris.addAll(client.postLogoutRedirectUris()))
			.scopes((scopes) -> scopes.addAll(client.scopes()))
			.tokenSettings(TokenSettings.builder()
				.authorizationCodeTimeToLive(Duration.ofSeconds(60))
				.accessTokenTimeToLive(Duration.ofMinutes(5))
				.refreshTokenTimeToLive(Duration.ofHours(12))
				.reuseRefreshTokens(false)
				.idTokenSignatureAlgorithm(SignatureAlgorithm.valueOf(client.idTokenAlgorithm().name()))
				.build());
		switch (client.authentication()) {
			case CLIENT_SECRET_BASIC -> builder.clientSecret(secretHashes)
				.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
				.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
			case PRIVATE_KEY_JWT -> {
				builder.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
				// not the only one that is allowed: tells Spring that it is an asymmetric
				// one
				settings.tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.ES256)
					.setting(ClientAssertions.KEYS_SETTING, ClientKeys.stored(client.jwks()));
			}
			case NONE -> builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
		}
		return builder.clientSettings(settings.build()).build();
	}

	/**
	 * A client and since when it is known, by the clock of {@link System#nanoTime()}.
	 */
	private record Known(RegisteredClient client, long since) {
	}

}
