package org.ecotown.training.session;

import org.ecotown.platform.security.Role;

/**
 * Roles that need the names of the people in a session.
 */
final class SessionRoles {

	static final Role[] REGISTER_STAFF = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.AUDITOR };

	private SessionRoles() {
	}

}
