package org.ecotown.enterprises.enterprise;

/**
 * The projects that upgrade an enterprise.
 */
public interface EnterpriseProjects {

	/**
	 * Whether the enterprise has any.
	 */
	boolean exist(EnterpriseId enterprise);

}
