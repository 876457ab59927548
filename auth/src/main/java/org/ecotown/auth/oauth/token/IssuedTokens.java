package org.ecotown.auth.oauth.token;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.oauth.client.Client;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.auth.oauth.signingkey.SigningKeys;
import org.ecotown.auth.oauth.store.AuthorizationStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Which access tokens of this service still count. A token of a person is stored as long
 * as it does, so a signature alone says nothing about it; one of client credentials is
 * not stored.
 */
@Component
class IssuedTokens {

	private static final Logger logger = LoggerFactory.getLogger(IssuedTokens.class);

	private static final String FOR_ALL_SERVICES = "ecotown-api";

	private final RegisteredClients clients;

	private final AuthorizationStore store;

	private final NimbusJwtDecoder decoder;

	IssuedTokens(RegisteredClients clients, AuthorizationStore store, SigningKeys keys, Issuer issuer) {
		this.clients = clients;
		this.store = store;
		this.decoder = NimbusJwtDecoder.withJwkSource(keys)
			.jwsAlgorithms(
					(algorithms) -> algorithms.addAll(Set.of(SignatureAlgorithm.ES256, SignatureAlgorithm.RS256)))
			.jwtProcessorCustomizer((processor) -> processor
				.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt"))))
			.build();
		this.decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(Duration.ZERO),
				new JwtIssuerValidator(issuer.issuer().toString())));
	}

	/**
	 * Whether a token is meant for a service of the platform: for all of them, or for
	 * this one.
	 */
	static boolean isFor(@Nullable List<String> audience, Client service) {
		return service.firstParty() && audience != null
				&& (audience.contains(FOR_ALL_SERVICES) || audience.contains(service.clientId()));
	}

	/**
	 * A token that counts, whoever it was given to.
	 */
	Optional<Jwt> active(String token) {
		return decode(token).filter((jwt) -> isOwn(jwt) || isStored(token));
	}

	/**
	 * A token that a client got with its own credentials, and that counts.
	 */
	Optional<Jwt> clientsOwn(String token) {
		return decode(token).filter(this::isOwn);
	}

	private Optional<Jwt> decode(String token) {
		try {
			return Optional.of(this.decoder.decode(token));
		}
		catch (JwtException ex) {
			logger.debug("Not a token of this service, or not any more: {}", ex.getMessage());
			return Optional.empty();
		}
	}

	private boolean isOwn(Jwt token) {
		String client = token.getClaimAsString("client_id");
		return client != null && client.equals(token.getSubject()) && this.clients.findByClientId(client) != null;
	}

	private boolean isStored(String token) {
		OAuth2Authorization authorization = this.store.findByToken(token, OAuth2TokenType.ACCESS_TOKEN);
		return authorization != null && authorization.getAccessToken() != null
				&& authorization.getAccessToken().isActive();
	}

}
