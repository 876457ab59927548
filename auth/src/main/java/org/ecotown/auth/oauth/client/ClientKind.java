package org.ecotown.auth.oauth.client;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What sort of program a partner's client is.
 */
public enum ClientKind {

	/** Acts for its organisation with roles of its own. */
	@JsonProperty("partner-system")
	PARTNER_SYSTEM(List.of("client_credentials")),
	/** People sign in through it; it runs on a server. */
	@JsonProperty("web")
	WEB(List.of("authorization_code", "refresh_token")),
	/** People sign in through it; it runs on their device and cannot keep a secret. */
	@JsonProperty("mobile")
	MOBILE(List.of("authorization_code", "refresh_token"));

	private final List<String> grants;

	ClientKind(List<String> grants) {
		this.grants = grants;
	}

	public List<String> grants() {
		return this.grants;
	}

	/**
	 * The name in the API and the database.
	 */
	public String wireName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static ClientKind of(String wireName) {
		return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
