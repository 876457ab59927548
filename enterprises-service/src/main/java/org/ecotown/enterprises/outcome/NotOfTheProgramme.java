package org.ecotown.enterprises.outcome;

/**
 * The caller's organisation neither registered the enterprise nor is a party of its
 * agreement.
 */
public class NotOfTheProgramme extends RuntimeException {

}
