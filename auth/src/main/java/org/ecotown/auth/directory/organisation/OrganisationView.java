package org.ecotown.auth.directory.organisation;

import java.time.LocalDate;
import java.util.List;

import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is read.
 *
 * @param id identifies it
 * @param code its short name
 * @param kind what sort it is
 * @param name its name on the day asked for; the nearest one where it had none that day
 * @param names all names, the oldest first
 * @param memberOf what it is a member of
 * @param supportedBy what looks after it in the programme, then and now
 * @param successor what stands where it stood
 * @param members who is a member of it
 * @param logo whether it has a logo
 * @param version counts the changes
 */
public record OrganisationView(OrganisationId id, String code, OrganisationKind kind, LocalizedText name,
		List<DatedName> names, List<DatedMembership> memberOf, List<Supporter> supportedBy,
		@Nullable OrganisationId successor, List<Member> members, boolean logo, long version) {

	public OrganisationView {
		names = List.copyOf(names);
		memberOf = List.copyOf(memberOf);
		supportedBy = List.copyOf(supportedBy);
		members = List.copyOf(members);
	}

	/**
	 * A member in a span of days.
	 *
	 * @param organisation who it is
	 * @param from the first day
	 * @param to the last day; null while it lasts
	 */
	public record Member(OrganisationSummary organisation, LocalDate from, @Nullable LocalDate to) {
	}

}
