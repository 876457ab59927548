package org.ecotown.enterprises.enterprise;

/**
 * An enterprise with projects stays with its agreement, which theirs is.
 */
public class EnterpriseHasProjects extends RuntimeException {

}
