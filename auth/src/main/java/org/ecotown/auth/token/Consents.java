package org.ecotown.auth.token;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;

/**
 * What people allowed clients.
 */
class Consents extends JdbcOAuth2AuthorizationConsentService {

	Consents(JdbcOperations jdbc) {
		super(jdbc, new UnresolvedClients());
	}

	@Override
	public void save(OAuth2AuthorizationConsent consent) {
		try {
			super.save(consent);
		}
		catch (DuplicateKeyException allowedMeanwhile) {
			// a second click, or the same person on two devices: Spring looks first and
			// inserts then, and finds the row now
			super.save(consent);
		}
	}

}
