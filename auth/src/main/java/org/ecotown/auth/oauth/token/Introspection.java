package org.ecotown.auth.oauth.token;

import java.util.Collection;

import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.oauth.client.Client;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenIntrospection;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenIntrospectionAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Tells a client about its own tokens, and a service of the platform about those meant
 * for it too (RFC 7662, section 4); of all others it says that they are not active. Knows
 * tokens of client credentials, which are not stored, by their signature.
 */
@Component
public class Introspection {

	private final IssuedTokens issued;

	private final String issuer;

	Introspection(IssuedTokens issued, Issuer issuer) {
		this.issued = issued;
		this.issuer = issuer.issuer().toString();
	}

	/**
	 * The provider, which knows the stored tokens, with these rules around it.
	 */
	public AuthenticationProvider around(AuthenticationProvider stored) {
		return new AuthenticationProvider() {

			@Override
			public @Nullable Authentication authenticate(Authentication authentication) {
				return answer(stored, (OAuth2TokenIntrospectionAuthenticationToken) authentication);
			}

			@Override
			public boolean supports(Class<?> authentication) {
				return stored.supports(authentication);
			}

		};
	}

	private @Nullable Authentication answer(AuthenticationProvider stored,
			OAuth2TokenIntrospectionAuthenticationToken asked) {
		Authentication found = stored.authenticate(asked);
		if (found == asked) {
			found = selfContained(asked);
		}
		return (found instanceof OAuth2TokenIntrospectionAuthenticationToken known && known.getTokenClaims().isActive()
				&& !mayKnow(asked, known.getTokenClaims())) ? asked : found;
	}

	private OAuth2TokenIntrospectionAuthenticationToken selfContained(
			OAuth2TokenIntrospectionAuthenticationToken asked) {
		Jwt token = this.issued.clientsOwn(asked.getToken()).orElse(null);
		if (token == null) {
			return asked;
		}
		OAuth2TokenIntrospection.Builder claims = OAuth2TokenIntrospection.builder(true)
			.clientId(token.getSubject())
			.subject(token.getSubject())
			.tokenType(OAuth2AccessToken.TokenType.BEARER.getValue())
			.issuer(this.issuer)
			.id(token.getId())
			.issuedAt(token.getIssuedAt())
			.expiresAt(token.getExpiresAt());
		token.getAudience().forEach(claims::audience);
		if (token.getClaims().get("scope") instanceof Collection<?> scopes) {
			claims.scopes((present) -> scopes.forEach((scope) -> present.add(scope.toString())));
		}
		if (token.getClaims().get("cnf") instanceof Object confirmation) {
			claims.tokenType(OAuth2AccessToken.TokenType.DPOP.getValue()).claim("cnf", confirmation);
		}
		return new OAuth2TokenIntrospectionAuthenticationToken(asked.getToken(), (Authentication) asked.getPrincipal(),
				claims.build());
	}

	private static boolean mayKnow(OAuth2TokenIntrospectionAuthenticationToken asked, OAuth2TokenIntrospection token) {
		Client asking = client(asked);
		return asking.clientId().equals(token.getClientId()) || IssuedTokens.isFor(token.getAudience(), asking);
	}

	private static Client client(OAuth2TokenIntrospectionAuthenticationToken asked) {
		RegisteredClient client = (asked.getPrincipal() instanceof OAuth2ClientAuthenticationToken authenticated)
				? authenticated.getRegisteredClient() : null;
		if (client == null) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
		}
		return RegisteredClients.of(client);
	}

}
