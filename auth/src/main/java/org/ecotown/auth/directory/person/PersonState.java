package org.ecotown.auth.directory.person;

/**
 * Whether a person may sign in.
 */
public enum PersonState {

	/** May sign in. */
	ACTIVE,
	/** May not sign in for the time being. */
	SUSPENDED,
	/** Has left; the memberships have ended. */
	LEFT,
	/** Nothing personal is known any more. */
	ERASED;

}
