package org.ecotown.training.session;

import org.ecotown.platform.security.Role;

/**
 * Roles by what they do about a session.
 */
final class SessionRoles {

	/** Plan sessions and change the plan. */
	static final Role[] PLANNERS = { Role.PROGRAMME_OFFICER, Role.COORDINATOR };

	/** Check what somebody else closed. */
	static final Role[] VERIFIERS = { Role.PROGRAMME_OFFICER, Role.COORDINATOR };

	/** Register whom they like, check in and close. */
	static final Role[] RUNNERS = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER };

	/** Need the names of the people in it. */
	static final Role[] REGISTER_STAFF = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER, Role.AUDITOR };

	/** See names in a register: all of them, or those of their own enterprise. */
	static final Role[] REGISTER_READERS = { Role.PROGRAMME_OFFICER, Role.COORDINATOR, Role.TRAINER,
			Role.ENTERPRISE_LEADER, Role.AUDITOR };

	private SessionRoles() {
	}

}
