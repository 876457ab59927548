package org.ecotown.enterprises.outcome;

import org.ecotown.platform.security.Role;

/**
 * Roles by what they do about an outcome.
 */
final class OutcomeRoles {

	/** Check what somebody else reported. */
	static final Role[] VERIFIERS = { Role.PROGRAMME_OFFICER, Role.COORDINATOR };

	private OutcomeRoles() {
	}

}
