package org.ecotown.auth.signin.proof;

/**
 * Published as an application event when a session of a person ends before its time: by
 * sign-out, by hand, or because the person may no longer sign in. Clients that signed the
 * person in with it are told.
 *
 * @param sessionId the session
 * @param person whose session it was, by id
 */
public record SessionEnded(String sessionId, String person) {
}
