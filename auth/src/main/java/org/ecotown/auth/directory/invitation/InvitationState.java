package org.ecotown.auth.directory.invitation;

/**
 * What has become of an invitation.
 */
public enum InvitationState {

	/** May be accepted. */
	PENDING,
	/** Was accepted. */
	ACCEPTED,
	/** Was taken back. */
	REVOKED,
	/** Nobody accepted it in time. */
	EXPIRED;

}
