package org.ecotown.auth.directory.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationSummary;
import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is.
 *
 * @param id subject of the token: the id of the person or of the client
 * @param username what the person signs in with; none for a client
 * @param name the person's name; none for a client
 * @param displayName what to show
 * @param locale the person's language; Thai for a client
 * @param organisation whom the caller acts for
 * @param roles what the caller may do there
 * @param memberships all of the person's memberships, the oldest first
 */
record MeResponse(String id, @Nullable String username, @Nullable PersonName name, String displayName, String locale,
		@Nullable OrganisationSummary organisation, List<String> roles, List<MyMembershipResponse> memberships) {

	static MeResponse of(Caller caller, @Nullable Person person, @Nullable OrganisationId actsFor,
			Map<OrganisationId, OrganisationSummary> organisations) {
		List<String> roles = caller.roles().stream().map(Role::wireName).sorted().toList();
		OrganisationSummary organisation = (actsFor != null) ? organisations.get(actsFor) : null;
		if (person == null) {
			return new MeResponse(caller.subject(), null, null, caller.name(), "th", organisation, roles, List.of());
		}
		return new MeResponse(caller.subject(), person.username(), person.name(), person.displayName(), person.locale(),
				organisation, roles,
				person.memberships()
					.stream()
					.map((membership) -> MyMembershipResponse.from(membership, organisations))
					.toList());
	}

	record MyMembershipResponse(@Nullable OrganisationSummary organisation, List<String> roles, LocalDate from,
			@Nullable LocalDate to) {

		static MyMembershipResponse from(Membership membership,
				Map<OrganisationId, OrganisationSummary> organisations) {
			return new MyMembershipResponse(organisations.get(membership.organisation()), membership.roles(),
					membership.from(), membership.to());
		}

	}

}
