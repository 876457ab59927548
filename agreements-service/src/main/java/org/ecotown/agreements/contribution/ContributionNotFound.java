package org.ecotown.agreements.contribution;

/**
 * There is no such contribution, or none that the caller may know of.
 */
public class ContributionNotFound extends RuntimeException {

}
