package org.ecotown.auth.invitation;

/**
 * Whoever invited may not invite any more.
 */
public class InviterGone extends RuntimeException {

}
