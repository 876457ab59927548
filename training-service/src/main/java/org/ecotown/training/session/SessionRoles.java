package org.ecotown.training.session;

import org.ecotown.platform.security.Role;

/**
 * Roles by what they do about a session.
 */
final class SessionRoles {

	/** Check what somebody else closed. */
	static final Role[] VERIFIERS = { Role.PROGRAMME_OFFICER, Role.COORDINATOR };

	/** Need the names of the people in it. */
	static final Role[] REGISTER_STAFF = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.AUDITOR };

	private SessionRoles() {
	}

}
