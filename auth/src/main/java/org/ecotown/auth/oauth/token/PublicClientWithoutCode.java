package org.ecotown.auth.oauth.token;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.platform.problem.RequestPath;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Lets a public client name itself where it has no code to prove itself with: when it
 * refreshes or revokes. The token it holds is the proof there; it is bound to the client.
 * When it pushes an authorization request there is nothing to prove: PKCE will do it.
 */
public final class PublicClientWithoutCode {

	private static final String MARK = PublicClientWithoutCode.class.getName();

	private PublicClientWithoutCode() {
	}

	/**
	 * Recognises such a request.
	 */
	public static final class Converter implements AuthenticationConverter {

		@Override
		public @Nullable Authentication convert(HttpServletRequest request) {
			boolean refresh = "refresh_token".equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
			boolean revokeOrPush = Set.of("/oauth2/revoke", "/oauth2/par").contains(RequestPath.of(request));
			String[] clientIds = request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
			if ((!refresh && !revokeOrPush) || clientIds == null || clientIds.length != 1 || clientIds[0].isBlank()
					|| request.getHeader(HttpHeaders.AUTHORIZATION) != null
					|| request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) != null) {
				return null;
			}
			return new OAuth2ClientAuthenticationToken(clientIds[0], ClientAuthenticationMethod.NONE, null,
					Map.of(MARK, true));
		}

	}

	/**
	 * Accepts it for clients that are registered as public.
	 */
	public static final class Provider implements AuthenticationProvider {

		private final RegisteredClients clients;

		public Provider(RegisteredClients clients) {
			this.clients = clients;
		}

		@Override
		public @Nullable Authentication authenticate(Authentication authentication) {
			OAuth2ClientAuthenticationToken request = (OAuth2ClientAuthenticationToken) authentication;
			if (!request.getAdditionalParameters().containsKey(MARK)) {
				return null;
			}
			RegisteredClient client = this.clients.findByClientId(request.getPrincipal().toString());
			if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
				throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
			}
			return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
		}

		@Override
		public boolean supports(Class<?> authentication) {
			return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
		}

	}

}
