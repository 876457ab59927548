package org.ecotown.auth.token;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2PushedAuthorizationRequestAuthenticationProvider;

/**
 * Refuses redirect addresses that are none before they are compared with the registered
 * ones. Spring takes over whatever stands where the free port of a loopback address is
 * (RFC 8252, section 7.3), and fails on some of it.
 */
final class RedirectAddresses implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

	private static final int HIGHEST_PORT = 65535;

	private final OAuth2AuthorizationCodeRequestAuthenticationValidator comparison = new OAuth2AuthorizationCodeRequestAuthenticationValidator();

	private RedirectAddresses() {
	}

	/**
	 * Has these providers look at redirect addresses first.
	 */
	static void check(List<AuthenticationProvider> providers) {
		for (AuthenticationProvider provider : providers) {
			if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider asked) {
				asked.setAuthenticationValidator(new RedirectAddresses());
			}
			if (provider instanceof OAuth2PushedAuthorizationRequestAuthenticationProvider pushed) {
				pushed.setAuthenticationValidator(new RedirectAddresses());
			}
		}
	}

	@Override
	public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
		OAuth2AuthorizationCodeRequestAuthenticationToken asked = context.getAuthentication();
		if (!isAddress(asked.getRedirectUri())) {
			throw new OAuth2AuthorizationCodeRequestAuthenticationException(
					new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "The redirect_uri is not an address", null),
					null);
		}
		this.comparison.accept(context);
	}

	private static boolean isAddress(@Nullable String address) {
		if (address == null) {
			return true;
		}
		try {
			URI uri = new URI(address);
			String authority = uri.getRawAuthority();
			return uri.getPort() != 0 && uri.getPort() <= HIGHEST_PORT
					&& (authority == null || !authority.endsWith(":"));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
