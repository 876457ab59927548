package org.ecotown.auth.token;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;

/**
 * Authorizations in PostgreSQL. Tokens of client credentials are not stored: they live
 * five minutes, are never refreshed, and are by far the most frequent; introspection
 * knows them by their signature.
 */
class AuthorizationStore extends JdbcOAuth2AuthorizationService {

	AuthorizationStore(JdbcOperations jdbc) {
		super(jdbc, new UnresolvedClients());
	}

	@Override
	public void save(OAuth2Authorization authorization) {
		if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
			super.save(authorization);
		}
	}

	/**
	 * Removes a pushed request that is being used, or whatever else is not needed any
	 * more. Of several requests that do so at the same moment one goes on.
	 */
	@Override
	public void remove(OAuth2Authorization authorization) {
		int rows = getJdbcOperations().update("DELETE FROM oauth2_authorization WHERE id = ?", authorization.getId());
		if (rows == 0) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
		}
	}

}
