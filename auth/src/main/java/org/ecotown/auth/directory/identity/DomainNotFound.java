package org.ecotown.auth.directory.identity;

/**
 * The organisation has no such domain.
 */
public class DomainNotFound extends RuntimeException {

}
