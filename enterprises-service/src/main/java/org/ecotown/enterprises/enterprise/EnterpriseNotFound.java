package org.ecotown.enterprises.enterprise;

/**
 * There is no such enterprise, or the caller may not know of it.
 */
public class EnterpriseNotFound extends RuntimeException {

}
