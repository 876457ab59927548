package org.ecotown.auth.oauth.store;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;

/**
 * What people allowed clients.
 */
public class Consents extends JdbcOAuth2AuthorizationConsentService {

	public Consents(JdbcOperations jdbc) {
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
