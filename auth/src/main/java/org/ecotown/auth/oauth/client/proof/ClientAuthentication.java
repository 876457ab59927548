package org.ecotown.auth.oauth.client.proof;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a client proves that it is itself, by the names of RFC 7591 and OpenID Connect
 * Core, section 9.
 */
public enum ClientAuthentication {

	/** By a secret, in the header or the form. */
	@JsonProperty("client_secret_basic")
	CLIENT_SECRET_BASIC,
	/** By an assertion that it signs with a key of its own (RFC 7523). */
	@JsonProperty("private_key_jwt")
	PRIVATE_KEY_JWT,
	/** Not at all: whoever holds the device holds the client. */
	NONE;

}
