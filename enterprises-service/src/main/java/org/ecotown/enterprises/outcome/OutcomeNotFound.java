package org.ecotown.enterprises.outcome;

/**
 * There is no such outcome, or the caller may not know of it.
 */
public class OutcomeNotFound extends RuntimeException {

}
