package org.ecotown.auth.directory.organisation.web;

import java.time.LocalDate;
import java.util.List;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationKind;
import org.ecotown.auth.directory.organisation.OrganisationSummary;
import org.ecotown.auth.directory.organisation.OrganisationView;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the API shows it.
 */
record OrganisationResponse(OrganisationId id, String code, OrganisationKind kind, LocalizedText name,
		List<DatedNameResponse> names, List<DatedMembershipResponse> memberOf, List<SupporterResponse> supportedBy,
		@Nullable OrganisationId successor, List<MemberResponse> members, @Nullable String logo) {

	static OrganisationResponse from(OrganisationView view) {
		return new OrganisationResponse(view.id(), view.code(), view.kind(), view.name(),
				view.names()
					.stream()
					.map((name) -> new DatedNameResponse(name.name(), name.from(), name.to()))
					.toList(),
				view.memberOf()
					.stream()
					.map((membership) -> new DatedMembershipResponse(membership.organisation(), membership.from(),
							membership.to()))
					.toList(),
				view.supportedBy()
					.stream()
					.map((supporter) -> new SupporterResponse(supporter.organisation(), supporter.from(),
							supporter.to()))
					.toList(),
				view.successor(),
				view.members()
					.stream()
					.map((member) -> new MemberResponse(member.organisation(), member.from(), member.to()))
					.toList(),
				view.logo() ? "/api/organisations/" + view.id() + "/logo" : null);
	}

	record DatedNameResponse(LocalizedText name, LocalDate from, @Nullable LocalDate to) {
	}

	record DatedMembershipResponse(OrganisationId organisation, LocalDate from, @Nullable LocalDate to) {
	}

	record SupporterResponse(OrganisationId organisation, LocalDate from, @Nullable LocalDate to) {
	}

	record MemberResponse(OrganisationSummary organisation, LocalDate from, @Nullable LocalDate to) {
	}

}
