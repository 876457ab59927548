package org.ecotown.auth.organisation.web;

import java.time.LocalDate;
import java.util.List;

import org.ecotown.auth.organisation.OrganisationId;
import org.ecotown.auth.organisation.OrganisationKind;
import org.ecotown.auth.organisation.OrganisationSummary;
import org.ecotown.auth.organisation.OrganisationView;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the API shows it.
 */
record OrganisationResponse(OrganisationId id, String code, OrganisationKind kind, LocalizedText name, List<Name> names,
		List<MemberOf> memberOf, @Nullable OrganisationId successor, List<Member> members) {

	static OrganisationResponse from(OrganisationView view) {
		return new OrganisationResponse(view.id(), view.code(), view.kind(), view.name(),
				view.names().stream().map((name) -> new Name(name.name(), name.from(), name.to())).toList(),
				view.memberOf()
					.stream()
					.map((membership) -> new MemberOf(membership.organisation(), membership.from(), membership.to()))
					.toList(),
				view.successor(),
				view.members()
					.stream()
					.map((member) -> new Member(member.organisation(), member.from(), member.to()))
					.toList());
	}

	record Name(LocalizedText name, LocalDate from, @Nullable LocalDate to) {
	}

	record MemberOf(OrganisationId organisation, LocalDate from, @Nullable LocalDate to) {
	}

	record Member(OrganisationSummary organisation, LocalDate from, @Nullable LocalDate to) {
	}

}
