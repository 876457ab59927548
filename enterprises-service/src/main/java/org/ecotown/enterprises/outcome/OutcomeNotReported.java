package org.ecotown.enterprises.outcome;

/**
 * Only an outcome that waits to be verified can be verified or sent back.
 */
public class OutcomeNotReported extends RuntimeException {

}
