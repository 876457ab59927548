package org.ecotown.training.session;

/**
 * There is no such session, or the caller may not know of it.
 */
public class SessionNotFound extends RuntimeException {

}
