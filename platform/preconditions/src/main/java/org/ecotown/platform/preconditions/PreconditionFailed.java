package org.ecotown.platform.preconditions;

/**
 * The caller has not read what it is about to change, or would create what is there.
 */
public class PreconditionFailed extends RuntimeException {

}
