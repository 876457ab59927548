package org.ecotown.auth.oauth.client;

import java.util.List;

/**
 * What sort of program a partner's client is.
 */
public enum ClientKind {

	/** Acts for its organisation with roles of its own. */
	PARTNER_SYSTEM(List.of("client_credentials")),
	/** People sign in through it; it runs on a server. */
	WEB(List.of("authorization_code", "refresh_token")),
	/** People sign in through it; it runs on their device and cannot keep a secret. */
	MOBILE(List.of("authorization_code", "refresh_token"));

	private final List<String> grants;

	ClientKind(List<String> grants) {
		this.grants = grants;
	}

	public List<String> grants() {
		return this.grants;
	}

}
