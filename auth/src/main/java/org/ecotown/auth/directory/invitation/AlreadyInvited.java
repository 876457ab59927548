package org.ecotown.auth.directory.invitation;

/**
 * An invitation to this address or number is pending.
 */
public class AlreadyInvited extends RuntimeException {

}
