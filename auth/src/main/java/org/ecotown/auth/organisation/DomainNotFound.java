package org.ecotown.auth.organisation;

/**
 * The organisation has no such domain.
 */
public class DomainNotFound extends RuntimeException {

}
