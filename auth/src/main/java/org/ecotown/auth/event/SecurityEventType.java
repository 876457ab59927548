package org.ecotown.auth.event;

/**
 * What may happen to an account, a client or a key.
 */
public enum SecurityEventType {

	/** Somebody signed in. */
	SIGN_IN(false),
	/** A sign-in was refused. */
	SIGN_IN_FAILED(false),
	/** Somebody signed in on a device not seen before. */
	NEW_DEVICE(true),
	/** Somebody signed out. */
	SIGN_OUT(false),
	/** All sessions of a person were ended. */
	SESSIONS_ENDED(true),
	/** Sign-ins were slowed down after many failures. */
	SIGN_IN_THROTTLED(false),
	/** A password was set or changed. */
	PASSWORD_CHANGED(true),
	/** A passkey, authenticator app or set of recovery codes was added. */
	FACTOR_ADDED(true),
	/** A passkey, authenticator app or set of recovery codes was removed. */
	FACTOR_REMOVED(true),
	/** A recovery code was used. */
	RECOVERY_CODE_USED(true),
	/** A person was invited. */
	INVITED(false),
	/** A one-time code or an invitation was made use of. */
	INVITATION_ACCEPTED(false),
	/** An account of a partner's identity provider was linked. */
	ACCOUNT_LINKED(true),
	/** An account of a partner's identity provider was unlinked. */
	ACCOUNT_UNLINKED(true),
	/** The roles or memberships of a person changed. */
	ROLES_CHANGED(true),
	/** An account was suspended, resumed, left or erased. */
	ACCOUNT_STATE_CHANGED(true),
	/** An OAuth client was registered, changed, approved or removed. */
	CLIENT_CHANGED(false),
	/** A secret of an OAuth client was made or ended. */
	CLIENT_SECRET_CHANGED(false),
	/** A connection to a partner's identity provider was added, changed or removed. */
	CONNECTION_CHANGED(false),
	/** Signing keys moved on. */
	KEYS_ROTATED(false),
	/** An authorization code or refresh token was used twice; what it gave is revoked. */
	TOKEN_REPLAYED(true);

	private final boolean concernsPerson;

	SecurityEventType(boolean concernsPerson) {
		this.concernsPerson = concernsPerson;
	}

	/**
	 * Whether the person is told by mail.
	 */
	public boolean concernsPerson() {
		return this.concernsPerson;
	}

}
