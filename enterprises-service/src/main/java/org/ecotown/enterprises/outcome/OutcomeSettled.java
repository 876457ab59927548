package org.ecotown.enterprises.outcome;

/**
 * A verified or withdrawn outcome does not change any more.
 */
public class OutcomeSettled extends RuntimeException {

}
