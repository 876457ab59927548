package org.ecotown.agreements.agreement;

/**
 * There is no such agreement, or none that the caller may know of.
 */
public class AgreementNotFound extends RuntimeException {

}
