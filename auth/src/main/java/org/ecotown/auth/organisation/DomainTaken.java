package org.ecotown.auth.organisation;

/**
 * The domain is verified for another organisation.
 */
public class DomainTaken extends RuntimeException {

}
