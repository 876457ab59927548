package org.ecotown.auth.oauth.token;

import java.util.Map;
import java.util.UUID;

import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.auth.oauth.store.UsedTokens;
import org.ecotown.auth.oauth.store.UsedTokens.Family;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Ends what a code or refresh token gave when it comes again (RFC 9700, sections 2.1.1
 * and 4.14). That it gives something once only is the store's business.
 */
@Component
public class TokenReplay {

	private final UsedTokens used;

	private final RegisteredClients clients;

	private final SecurityEvents events;

	private final TransactionOperations transactions;

	TokenReplay(UsedTokens used, RegisteredClients clients, SecurityEvents events, TransactionOperations transactions) {
		this.used = used;
		this.clients = clients;
		this.events = events;
		this.transactions = transactions;
	}

	/**
	 * The provider with this rule around it.
	 */
	public AuthenticationProvider around(AuthenticationProvider grants) {
		return new AuthenticationProvider() {

			@Override
			public @Nullable Authentication authenticate(Authentication authentication) {
				String token = token(authentication);
				return (token != null) ? give(token, grants, authentication) : grants.authenticate(authentication);
			}

			@Override
			public boolean supports(Class<?> authentication) {
				return grants.supports(authentication);
			}

		};
	}

	private static @Nullable String token(Authentication asked) {
		return switch (asked) {
			case OAuth2AuthorizationCodeAuthenticationToken byCode -> byCode.getCode();
			case OAuth2RefreshTokenAuthenticationToken byRefresh -> byRefresh.getRefreshToken();
			default -> null;
		};
	}

	private @Nullable Authentication give(String token, AuthenticationProvider grants, Authentication asked) {
		try {
			return grants.authenticate(asked);
		}
		catch (OAuth2AuthenticationException ex) {
			if (OAuth2ErrorCodes.INVALID_GRANT.equals(ex.getError().getErrorCode())) {
				this.transactions.executeWithoutResult(
						(transaction) -> this.used.revokeFamilyOf(token).ifPresent((family) -> record(family, asked)));
			}
			throw ex;
		}
	}

	private void record(Family family, Authentication asked) {
		RegisteredClient client = this.clients.findById(family.client());
		this.events.record(NewSecurityEvent.of(SecurityEventType.TOKEN_REPLAYED)
			.person(UUID.fromString(family.person()))
			.client((client != null) ? client.getClientId() : null)
			.details(Map.of("token",
					(asked instanceof OAuth2RefreshTokenAuthenticationToken) ? "refresh-token" : "code")));
	}

}
