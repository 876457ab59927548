package org.ecotown.auth.directory.organisation.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.directory.organisation.DatedMembership;
import org.ecotown.auth.directory.organisation.DatedName;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.organisation.OrganisationInput;
import org.ecotown.auth.directory.organisation.OrganisationKind;
import org.ecotown.auth.directory.organisation.Supporter;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to register or change an organisation. What an answer has besides is
 * passed over, so that an answer may be changed and sent back.
 *
 * @param code a short unique name: small Latin letters, digits and hyphens
 * @param kind what sort it is
 * @param names its names with the days they were in use
 * @param memberOf what it is a member of
 * @param supportedBy what looks after it in the programme; left out: unchanged, nothing
 * at first
 * @param successor what stands where it stood
 */
@JsonIgnoreProperties({ "id", "name", "members", "logo" })
record OrganisationRequest(@NotBlank @Size(min = 2, max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String code,
		@NotNull OrganisationKind kind, @NotEmpty @Size(max = 100) List<@NotNull @Valid DatedNameRequest> names,
		@Nullable @Size(max = 200) List<@NotNull @Valid DatedMembershipRequest> memberOf,
		@Nullable @Size(max = 200) List<@NotNull @Valid SupporterRequest> supportedBy,
		@Nullable OrganisationId successor) {

	OrganisationInput toInput() {
		return toInput(List.of());
	}

	/**
	 * @param present what is known; clients from before leave the supporters out
	 */
	OrganisationInput toInput(OrganisationInput present) {
		return toInput(present.supportedBy());
	}

	private OrganisationInput toInput(List<Supporter> supporters) {
		List<DatedMembershipRequest> memberships = (this.memberOf != null) ? this.memberOf : List.of();
		return new OrganisationInput(this.code, this.kind,
				this.names.stream().map((name) -> new DatedName(name.name(), name.from(), name.to())).toList(),
				memberships.stream()
					.map((membership) -> new DatedMembership(membership.organisation(), membership.from(),
							membership.to()))
					.toList(),
				(this.supportedBy != null) ? this.supportedBy.stream().map(SupporterRequest::toSupporter).toList()
						: supporters,
				this.successor);
	}

	record DatedNameRequest(@NotNull @Valid LocalizedText name, @NotNull LocalDate from, @Nullable LocalDate to) {
	}

	record SupporterRequest(@NotNull OrganisationId organisation, @NotNull LocalDate from, @Nullable LocalDate to) {

		Supporter toSupporter() {
			return new Supporter(this.organisation, this.from, this.to);
		}

	}

	record DatedMembershipRequest(@NotNull OrganisationId organisation, @NotNull LocalDate from,
			@Nullable LocalDate to) {
	}

}
