package org.ecotown.auth.directory.person.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ecotown.auth.directory.organisation.OrganisationKind;
import org.ecotown.platform.security.Role;

/**
 * The roles an organisation's own administrator may give. Those that reach beyond the
 * organisation are given where the programme is run: programme officers at institutes,
 * agencies and universities, coordinators at associations.
 */
final class GrantableRoles {

	private static final Set<OrganisationKind> RUN_PROGRAMMES = EnumSet.of(OrganisationKind.INSTITUTE,
			OrganisationKind.AGENCY, OrganisationKind.UNIVERSITY);

	private GrantableRoles() {
	}

	static List<String> in(OrganisationKind kind) {
		Set<Role> roles = EnumSet.complementOf(EnumSet.of(Role.PLATFORM_ADMIN));
		if (!RUN_PROGRAMMES.contains(kind)) {
			roles.remove(Role.PROGRAMME_OFFICER);
		}
		if (kind != OrganisationKind.ASSOCIATION) {
			roles.remove(Role.COORDINATOR);
		}
		return roles.stream().map(Role::wireName).toList();
	}

}
