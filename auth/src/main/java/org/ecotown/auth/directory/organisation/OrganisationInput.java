package org.ecotown.auth.directory.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation is made of.
 *
 * @param code a short unique name in Latin letters
 * @param kind what sort it is
 * @param names at least one; their days do not overlap
 * @param memberOf what it is a member of
 * @param supportedBy what looks after it in the programme
 * @param successor what stands where it stood
 */
public record OrganisationInput(String code, OrganisationKind kind, List<DatedName> names,
		List<DatedMembership> memberOf, List<Supporter> supportedBy, @Nullable OrganisationId successor) {

	public OrganisationInput {
		names = List.copyOf(names);
		memberOf = List.copyOf(memberOf);
		supportedBy = List.copyOf(supportedBy);
	}

}
