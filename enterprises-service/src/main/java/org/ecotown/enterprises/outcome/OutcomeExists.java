package org.ecotown.enterprises.outcome;

/**
 * The project already has a figure for this measure and period.
 */
public class OutcomeExists extends RuntimeException {

}
