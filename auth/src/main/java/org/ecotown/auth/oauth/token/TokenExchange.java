package org.ecotown.auth.oauth.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.oauth.client.Client;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenExchangeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Gives a service of the platform, for the token of a caller it is serving, one that its
 * peers accept from it in the caller's name (RFC 8693, delegation: {@code act} names the
 * service). A token that is bound to a key of the caller can be shown by the caller only,
 * so the service cannot pass it on. What is given lets no more happen and lives no longer
 * than what was shown, is good at the one peer that is named, and is not stored: it
 * cannot be exchanged again. Spring's own provider needs the sign-in itself to be stored,
 * which is not so for client credentials.
 */
@Component
public class TokenExchange implements AuthenticationProvider {

	private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

	private static final String INVALID_TARGET = "invalid_target";

	/** Nobody acts here for somebody else. */
	private static final String ITSELF = "auth";

	private static final Duration LONGEST = Duration.ofMinutes(5);

	/** What peers decide by; the rest of the token is about the token itself. */
	private static final List<String> ABOUT_THE_CALLER = List.of("name", "organisation", "roles", "acr", "auth_time");

	private final IssuedTokens issued;

	private final JwtEncoder encoder;

	private final String issuer;

	private final Clock clock;

	TokenExchange(IssuedTokens issued, JwtEncoder encoder, Issuer issuer, Clock clock) {
		this.issued = issued;
		this.encoder = encoder;
		this.issuer = issuer.issuer().toString();
		this.clock = clock;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return OAuth2TokenExchangeAuthenticationToken.class.isAssignableFrom(authentication);
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		OAuth2TokenExchangeAuthenticationToken asked = (OAuth2TokenExchangeAuthenticationToken) authentication;
		OAuth2ClientAuthenticationToken authenticated = (OAuth2ClientAuthenticationToken) asked.getPrincipal();
		RegisteredClient registered = authenticated.getRegisteredClient();
		if (registered == null) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
		}
		Client service = RegisteredClients.of(registered);
		if (!registered.getAuthorizationGrantTypes().contains(AuthorizationGrantType.TOKEN_EXCHANGE)
				|| !service.firstParty()) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);
		}
		checkTypes(asked);
		Jwt shown = active(asked, service);
		Set<String> scopes = scopes(asked, shown);
		Jwt given = encode(service, shown, audiences(asked, service), scopes);
		// what was taken back meanwhile gives nothing more
		active(asked, service);
		return new OAuth2AccessTokenAuthenticationToken(
				registered, authenticated, new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER,
						given.getTokenValue(), given.getIssuedAt(), given.getExpiresAt(), scopes),
				null, Map.of("issued_token_type", ACCESS_TOKEN));
	}

	private Jwt active(OAuth2TokenExchangeAuthenticationToken asked, Client service) {
		return this.issued.active(asked.getSubjectToken())
			.filter((token) -> IssuedTokens.isFor(token.getAudience(), service))
			.orElseThrow(() -> refused(OAuth2ErrorCodes.INVALID_REQUEST,
					"The subject token does not count, or not at this service"));
	}

	private static void checkTypes(OAuth2TokenExchangeAuthenticationToken asked) {
		if (!ACCESS_TOKEN.equals(asked.getSubjectTokenType()) || !ACCESS_TOKEN.equals(asked.getRequestedTokenType())
				|| asked.getActorToken() != null) {
			throw refused(OAuth2ErrorCodes.INVALID_REQUEST,
					"Access tokens are exchanged for access tokens; the client is the actor");
		}
	}

	private static List<String> audiences(OAuth2TokenExchangeAuthenticationToken asked, Client service) {
		List<String> audiences = List.copyOf(asked.getAudiences());
		if (!asked.getResources().isEmpty() || audiences.size() != 1 || audiences.contains(ITSELF)
				|| !service.audiences().containsAll(audiences)) {
			throw refused(INVALID_TARGET, "Name the one peer that is called as the audience");
		}
		return audiences;
	}

	private static Set<String> scopes(OAuth2TokenExchangeAuthenticationToken asked, Jwt shown) {
		Set<String> present = new TreeSet<>();
		if (shown.getClaims().get("scope") instanceof Collection<?> scopes) {
			scopes.forEach((scope) -> present.add(scope.toString()));
		}
		if (!present.containsAll(asked.getScopes())) {
			throw refused(OAuth2ErrorCodes.INVALID_SCOPE, "The subject token has not all of these scopes");
		}
		return asked.getScopes().isEmpty() ? present : asked.getScopes();
	}

	private Jwt encode(Client service, Jwt shown, List<String> audiences, Set<String> scopes) {
		Instant now = this.clock.instant();
		JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
			.issuer(this.issuer)
			.subject(shown.getSubject())
			.audience(audiences)
			.issuedAt(now)
			.notBefore(now)
			.expiresAt(earlier(now.plus(LONGEST), shown.getExpiresAt()))
			.id(UUID.randomUUID().toString())
			.claim("client_id", service.clientId())
			.claim("act", Map.of("sub", service.clientId()));
		if (!scopes.isEmpty()) {
			claims.claim("scope", scopes);
		}
		for (String name : ABOUT_THE_CALLER) {
			Object value = shown.getClaims().get(name);
			if (value != null) {
				claims.claim(name, value);
			}
		}
		return this.encoder.encode(JwtEncoderParameters
			.from(JwsHeader.with(SignatureAlgorithm.ES256).type("at+jwt").build(), claims.build()));
	}

	private static Instant earlier(Instant one, @Nullable Instant other) {
		return (other != null && other.isBefore(one)) ? other : one;
	}

	private static OAuth2AuthenticationException refused(String error, String description) {
		return new OAuth2AuthenticationException(new OAuth2Error(error, description, null));
	}

}
