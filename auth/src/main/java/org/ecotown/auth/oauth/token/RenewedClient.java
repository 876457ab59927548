package org.ecotown.auth.oauth.token;

import org.ecotown.auth.oauth.client.RegisteredClients;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/**
 * Looks a client up anew before it is refused: another instance may have given it a new
 * secret or key a moment ago.
 */
public class RenewedClient implements AuthenticationProvider {

	private final AuthenticationProvider delegate;

	private final RegisteredClients clients;

	public RenewedClient(AuthenticationProvider delegate, RegisteredClients clients) {
		this.delegate = delegate;
		this.clients = clients;
	}

	@Override
	public @Nullable Authentication authenticate(Authentication authentication) {
		try {
			return this.delegate.authenticate(authentication);
		}
		catch (OAuth2AuthenticationException ex) {
			if (OAuth2ErrorCodes.INVALID_CLIENT.equals(ex.getError().getErrorCode())
					&& this.clients.renew(authentication.getPrincipal().toString())) {
				return this.delegate.authenticate(authentication);
			}
			throw ex;
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return this.delegate.supports(authentication);
	}

}
