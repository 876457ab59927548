package org.ecotown.auth.partner.federation.provider;

import java.util.Locale;

/**
 * Why a sign-in through a partner, or the test of a connection, did not succeed. Texts
 * are {@code partner.fault.<code>} for administrators.
 */
public enum PartnerFault {

	/** The provider's address must not be called. */
	ADDRESS_REFUSED,
	/** The provider could not be reached, or answered too slowly or too much. */
	UNREACHABLE,
	/** Too many sign-ins wait for this provider already. */
	BUSY,
	/** The provider answered with an error. */
	ERROR_ANSWER,
	/** What the provider publishes is no OpenID Connect metadata. */
	NO_METADATA,
	/** The provider calls itself something else than the connection does. */
	OTHER_ISSUER,
	/** The metadata lacks an endpoint that is needed, or it is not https. */
	ENDPOINT_MISSING,
	/** The provider signs with no algorithm that is accepted. */
	NO_ALGORITHM,
	/** The provider publishes no usable keys. */
	NO_KEYS,
	/** The code was refused, or the client is not known there. */
	CODE_REFUSED,
	/** The identity token is not from this provider, for this client and this sign-in. */
	TOKEN_REFUSED,
	/** The answer belongs to no sign-in of this browser. */
	OTHER_SIGN_IN,
	/** The person or the provider declined. */
	DECLINED,
	/** The connection was removed or disabled meanwhile. */
	CONNECTION_ENDED,
	/** Nobody here belongs to the account, and none may be made. */
	NO_ACCOUNT;

	/**
	 * The name in the API and the log, such as {@code other-issuer}.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
