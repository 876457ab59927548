package org.ecotown.auth.invitation;

/**
 * The invitation was accepted or taken back.
 */
public class InvitationClosed extends RuntimeException {

}
