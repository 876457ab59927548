package org.ecotown.auth.invitation;

/**
 * An invitation to this address or number is pending.
 */
public class AlreadyInvited extends RuntimeException {

}
