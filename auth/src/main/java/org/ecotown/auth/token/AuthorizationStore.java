package org.ecotown.auth.token;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
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

}
