package org.ecotown.auth.directory.invitation;

/**
 * There is no such invitation, or not for the caller.
 */
public class InvitationNotFound extends RuntimeException {

}
