package org.ecotown.auth.directory.invitation;

/**
 * Whoever invited may not invite any more.
 */
public class InviterGone extends RuntimeException {

}
