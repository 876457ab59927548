package org.ecotown.auth.directory.identity;

/**
 * The domain is verified for another organisation.
 */
public class DomainTaken extends RuntimeException {

}
