package org.ecotown.auth.oauth.clientrequest;

import java.util.Map;
import java.util.Set;

import org.ecotown.auth.directory.organisation.OrganisationKind;
import org.ecotown.platform.security.Role;

/**
 * What a program may be to its organisation, by the kind of the organisation. Signing and
 * administering are for people, and nobody is the auditor of themselves.
 */
final class PartnerRoles {

	private static final Map<OrganisationKind, Set<Role>> ROLES = Map.of(OrganisationKind.INSTITUTE,
			Set.of(Role.PROGRAMME_OFFICER, Role.TRAINER, Role.EXECUTIVE), OrganisationKind.ASSOCIATION,
			Set.of(Role.COORDINATOR, Role.EXECUTIVE), OrganisationKind.COMPANY,
			Set.of(Role.REPRESENTATIVE, Role.INSPECTOR, Role.EXECUTIVE), OrganisationKind.AGENCY,
			Set.of(Role.REPRESENTATIVE, Role.EXECUTIVE), OrganisationKind.UNIVERSITY,
			Set.of(Role.REPRESENTATIVE, Role.TRAINER, Role.EXECUTIVE), OrganisationKind.COMMUNITY,
			Set.of(Role.ENTERPRISE_LEADER));

	private PartnerRoles() {
	}

	static Set<Role> of(OrganisationKind kind) {
		return ROLES.getOrDefault(kind, Set.of());
	}

}
