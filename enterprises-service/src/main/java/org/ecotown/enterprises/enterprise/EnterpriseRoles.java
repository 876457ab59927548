package org.ecotown.enterprises.enterprise;

import org.ecotown.platform.security.Role;

/**
 * Roles by what they do about enterprises and what belongs to them.
 */
public final class EnterpriseRoles {

	/** Register enterprises, open projects, and change them. */
	public static final Role[] KEEPERS = { Role.PROGRAMME_OFFICER, Role.COORDINATOR };

	/** Report figures of projects, and correct them. */
	public static final Role[] REPORTERS = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.ENTERPRISE_LEADER };

	private EnterpriseRoles() {
	}

}
