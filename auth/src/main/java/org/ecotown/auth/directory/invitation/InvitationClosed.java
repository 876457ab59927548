package org.ecotown.auth.directory.invitation;

/**
 * The invitation was accepted or taken back.
 */
public class InvitationClosed extends RuntimeException {

}
