package org.ecotown.auth.directory.person.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.Phone;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to change a person. What an answer has besides is passed over, so that an
 * answer may be changed and sent back.
 *
 * @param username what the person signs in with
 * @param name the name
 * @param locale {@code th} or {@code en}
 * @param email where mail reaches the person
 * @param phone where a call reaches the person
 * @param memberships whom the person acts for, and as what
 */
@JsonIgnoreProperties({ "id", "demo", "emailVerified", "state" })
record PersonRequest(@NotBlank @Size(min = 2, max = 100) @Pattern(regexp = "[^\\s<>\"']+") String username,
		@NotNull @Valid PersonName name, @NotNull @Pattern(regexp = "th|en") String locale,
		@Nullable @Size(max = 254) @Pattern(regexp = PersonInput.EMAIL, message = "invalid-email") String email,
		@Nullable @Size(max = 40) @Phone String phone,
		@Nullable @Size(max = 100) List<@NotNull @Valid MembershipRequest> memberships) {

	PersonInput toInput() {
		return input(this.username, this.name, this.locale, this.email, this.phone, this.memberships);
	}

	static PersonInput input(String username, PersonName name, String locale, @Nullable String email,
			@Nullable String phone, @Nullable List<MembershipRequest> memberships) {
		return new PersonInput(username, name, locale, email, phone,
				(memberships != null) ? memberships.stream().map(MembershipRequest::toMembership).toList() : List.of());
	}

	record MembershipRequest(@NotNull OrganisationId organisation, @NotEmpty Set<@NotNull Role> roles,
			@NotNull LocalDate from, @Nullable LocalDate to) {

		Membership toMembership() {
			return new Membership(this.organisation, this.roles.stream().map(Role::wireName).sorted().toList(),
					this.from, this.to);
		}

	}

}
