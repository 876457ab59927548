package org.ecotown.auth.oauth.signingkey;

/**
 * The life of a key. It is published in every state.
 */
public enum KeyState {

	/** Published, so that everybody knows it before it signs. */
	NEXT,
	/** Signs. */
	ACTIVE,
	/** Has signed; published until no token signed with it can live any more. */
	RETIRED;

}
